/**
 * The shape of North America: outlines of the states, provinces and territories from one bundled file, the
 * projection they are drawn in, and how they are laid out in a rectangle of pixels.
 *
 * <p>Nothing here draws, and nothing here knows what is simulated. Region codes are ISO 3166-2
 * ({@code US-TX}, {@code CA-QC}); longitudes are degrees east, latitudes degrees north.
 */
package org.computesiting.data.map;
