/**
 * Reference data: the bundled tables, read once into immutable records and checked as a whole. Every row says where it is
 * from, for which year, and whether it was retrieved, derived or recalled. Nothing here knows of scenarios or of the model.
 */
package org.computesiting.data;
