package org.computesiting.model.ai;

/**
 * How near a region is to users and to existing data centres. Access is the sum over regions of people (or megawatts), each weighted by
 * {@code exp(-distance / scale)}; the gap is {@code 1 - sqrt(access / best access)}, 0 at the best region and towards 1 far from
 * everything. The square root follows the market-gravity term of the CERF siting model. What lies across the border counts for less: data
 * rules, contracts and language follow countries, and trade between them is a fraction of that within them.
 */
public final class MarketAccess {
    private static final double EARTH_RADIUS_KM = 6371.0;
    /** Mean distance within a metropolitan cluster, km: a new data centre can join its region's cluster, however large the region. */
    private static final double CLUSTER_KM = 40.0;

    private final int regions;
    private final double[] userGap;
    private final double[] hubWeight;
    private final double[] hubGap;
    private final double[] hubAccess;
    /** What a region's own data centres count for less from a place outside its cluster, by region. */
    private final double[] outsideCluster;
    private final double[] remoteHubGap;

    /**
     * @param userScaleKm distance over which users count for 1/e
     * @param hubScaleKm the same for data centres
     * @param borderShare weight of users and data centres in another country over that of those in one's own, 0 to 1
     */
    public MarketAccess(double[] latDeg, double[] lonDeg, double[] areaKm2, int[] country, double[] populationMillion, double userScaleKm,
            double hubScaleKm, double borderShare) {
        regions = latDeg.length;
        userGap = new double[regions];
        hubGap = new double[regions];
        hubAccess = new double[regions];
        outsideCluster = new double[regions];
        remoteHubGap = new double[regions];
        hubWeight = new double[regions * regions];
        double[] access = new double[regions];
        for (int i = 0; i < regions; i++) {
            for (int j = 0; j < regions; j++) {
                double km = i == j ? withinKm(areaKm2[i]) : distanceKm(latDeg[i], lonDeg[i], latDeg[j], lonDeg[j]);
                double border = country[i] == country[j] ? 1.0 : borderShare;
                access[i] += border * populationMillion[j] * StrictMath.exp(-km / userScaleKm);
                hubWeight[i * regions + j] = border * StrictMath.exp(-(i == j ? Math.min(km, CLUSTER_KM) : km) / hubScaleKm);
            }
            outsideCluster[i] = hubWeight[i * regions + i] - StrictMath.exp(-withinKm(areaKm2[i]) / hubScaleKm);
        }
        gaps(access, userGap);
    }

    /** Mean distance between two places of a region taken as a disc: about 0.9 of its radius. */
    static double withinKm(double areaKm2) {
        return 0.9054 * Math.sqrt(areaKm2 / StrictMath.PI);
    }

    /** Great-circle distance, km. */
    static double distanceKm(double lat1, double lon1, double lat2, double lon2) {
        double toRad = StrictMath.PI / 180.0;
        double sinLat = StrictMath.sin((lat2 - lat1) * toRad / 2.0);
        double sinLon = StrictMath.sin((lon2 - lon1) * toRad / 2.0);
        double h = sinLat * sinLat + StrictMath.cos(lat1 * toRad) * StrictMath.cos(lat2 * toRad) * sinLon * sinLon;
        return 2.0 * EARTH_RADIUS_KM * StrictMath.asin(Math.sqrt(Math.min(1.0, h)));
    }

    /** Takes the megawatts of data centres as they stand. */
    public void updateHubs(double[] dataCentreMw) {
        for (int i = 0; i < regions; i++) {
            double sum = 0.0;
            for (int j = 0; j < regions; j++) {
                sum += dataCentreMw[j] * hubWeight[i * regions + j];
            }
            hubAccess[i] = sum;
        }
        gaps(hubAccess, hubGap);
        double best = best(hubAccess);
        for (int i = 0; i < regions; i++) {
            remoteHubGap[i] = best > 0.0 ? gap(Math.max(0.0, hubAccess[i] - dataCentreMw[i] * outsideCluster[i]), best) : 0.0;
        }
    }

    /** 0 nearest to people, 1 farthest. */
    public double userGap(int region) {
        return userGap[region];
    }

    /** 0 at the largest cluster of data centres, 1 far from any. */
    public double hubGap(int region) {
        return hubGap[region];
    }

    /** The same from a place that lies anywhere in the region, not in its cluster; never below {@link #hubGap}. */
    public double remoteHubGap(int region) {
        return remoteHubGap[region];
    }

    private static void gaps(double[] access, double[] gap) {
        double best = best(access);
        for (int i = 0; i < gap.length; i++) {
            gap[i] = best > 0.0 ? gap(access[i], best) : 0.0;
        }
    }

    private static double best(double[] access) {
        double best = 0.0;
        for (double a : access) {
            best = Math.max(best, a);
        }
        return best;
    }

    private static double gap(double access, double best) {
        return 1.0 - Math.sqrt(access / best);
    }
}
