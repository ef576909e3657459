package org.computesiting.model.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarketAccessTest {
    private final MarketAccess access = new MarketAccess(new double[] {40.0, 40.0, 60.0}, new double[] {-75.0, -80.0, -120.0},
        new double[] {100_000, 100_000, 100_000}, new int[] {0, 0, 1}, new double[] {20.0, 2.0, 0.1}, 600.0, 120.0, 0.2);

    @Test
    void distancesFollowTheGreatCircle() {
        // A degree of latitude is 6371 x pi / 180 = 111.19 km.
        assertThat(MarketAccess.distanceKm(40, -75, 41, -75)).isCloseTo(111.195, within(0.001));
        // A degree of longitude at 60 degrees north is half of one at the equator.
        assertThat(MarketAccess.distanceKm(60, 0, 60, 1)).isCloseTo(55.597, within(0.01));
    }

    @Test
    void thePopulousRegionHasNoGapAndTheEmptyOneNearlyAll() {
        assertThat(access.userGap(0)).isZero();
        assertThat(access.userGap(1)).isBetween(0.1, 0.6);
        assertThat(access.userGap(2)).isGreaterThan(0.9);
    }

    @Test
    void hubsFollowTheMegawattsThatStand() {
        access.updateHubs(new double[] {0, 0, 0});
        assertThat(access.hubGap(2)).isZero();
        access.updateHubs(new double[] {100, 25, 0});
        assertThat(access.hubGap(0)).isZero();
        // Weights: within a cluster of 40 km exp(-1/3) = 0.7165; between, 426 km, exp(-3.55) = 0.0287.
        // 1 - sqrt((25 x 0.7165 + 100 x 0.0287) / (100 x 0.7165 + 25 x 0.0287))
        assertThat(access.hubGap(1)).isCloseTo(0.464, within(0.001));
        access.updateHubs(new double[] {25, 100, 0});
        assertThat(access.hubGap(1)).isZero();
    }

    @Test
    void usersAcrossTheBorderCountForLess() {
        double[] lat = {45.0, 46.0};
        double[] lon = {-75.0, -75.0};
        double[] area = {1_000, 1_000};
        double[] people = {0.0, 10.0};
        MarketAccess open = new MarketAccess(lat, lon, area, new int[] {0, 1}, people, 600.0, 120.0, 1.0);
        MarketAccess bordered = new MarketAccess(lat, lon, area, new int[] {0, 1}, people, 600.0, 120.0, 0.25);
        // Access across is a quarter, so its root a half.
        assertThat(1.0 - bordered.userGap(0)).isCloseTo(0.5 * (1.0 - open.userGap(0)), within(1e-12));
    }

    @Test
    void aPlaceOutsideTheClusterIsFartherFromItsOwnRegionsDataCentres() {
        access.updateHubs(new double[] {100, 25, 0});
        // A place anywhere in 100,000 km2 is 161.5 km from another: exp(-161.5/120) = 0.2603 in place of 0.7165.
        // Region 0: 1 - sqrt((100 x 0.2603 + 25 x 0.0287) / (100 x 0.7165 + 25 x 0.0287))
        assertThat(access.remoteHubGap(0)).isCloseTo(0.392, within(0.001));
        assertThat(access.remoteHubGap(1)).isGreaterThan(access.hubGap(1));
        assertThat(access.remoteHubGap(2)).as("no data centres of its own, nothing to be far from").isEqualTo(access.hubGap(2));
    }
}
