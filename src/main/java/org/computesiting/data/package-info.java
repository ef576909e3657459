/**
 * Reference data: the bundled tables, read once into immutable records and checked as a whole. Every row says where it is
 * from, for which year, and whether it was retrieved, derived or recalled; the basis of a row is that of its weakest cell.
 * {@link org.computesiting.data.ReferenceData} is the way in, {@link org.computesiting.data.DataCatalog} prints. Nothing
 * here knows of scenarios or of the model.
 *
 * <p>Where sources overlap, these rules decide:
 * <ul>
 * <li>A mine is one row of {@code mining_sites}, however many sources name it: under the firm that operates it, not under
 * its tenants (Rhodium inside Rockdale, MARA at Ellendale). What is left of a region after the named mines is one row
 * without a firm. Mines first reported after January 2022 start from zero. Totals of firms and states are checks, not rows.
 * <li>A campus is one row of {@code ai_sites}: that of Epoch AI where it has one, else that of Compute Atlas. Entries of
 * Compute Atlas that are mines, or mines on the way to AI, belong to {@code mining_sites} and {@code hosting_contracts}.
 * <li>A hosting contract that sums up others is marked as an aggregate and must not be added to them.
 * <li>Gas-fired capacity is either combined cycle or the rest (turbines, engines, steam), never their sum.
 * <li>Lines that join one pair of regions add up, within the joint limits of {@code intertie_groups}. Ties of Texas are
 * marked where they join the part outside ERCOT.
 * <li>Duties are parts that add up on every day, so that leaving some out keeps the others.
 * <li>Data-centre load of a state is its share by EPRI where there is one, plus the same load per inhabitant everywhere, so
 * that the states add up to the total of LBNL, which counts small server rooms too.
 * </ul>
 */
package org.computesiting.data;
