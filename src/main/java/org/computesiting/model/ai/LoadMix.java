package org.computesiting.model.ai;

import org.computesiting.data.Parameters;
import org.computesiting.model.World;
import org.computesiting.model.random.Stream;
import org.apache.commons.math3.special.Erf;


/** What new projects are: which kind of load, and how large; and what servers replace old ones. All draws are keyed by the project or site. */
final class LoadMix {
    /** Smallest project, and smallest hall that is let, MW of grid capacity. */
    static final double SMALLEST_MW = 5.0;

    private static final double ONLY_ACCELERATED = Double.POSITIVE_INFINITY;

    private final double[] aiShareYear = {2020.5, 2023.5, 2026.5};
    private final double[] aiShare;
    private final double inferenceShare;
    private final double aiMedian2020;
    private final double aiMedian2025;
    private final double aiSigma;
    private final double largestMw2020;
    private final double largestMw2030;
    private final double otherMedian;
    private final double otherSigma;
    private double usualShare;

    LoadMix(Parameters p) {
        aiShare = new double[] {p.get("ai_share_of_new_load_2020"), p.get("ai_share_of_new_load_2023"), p.get("ai_share_of_new_load_2026")};
        inferenceShare = p.get("inference_share");
        aiMedian2020 = p.get("ai_project_median_mw_2020");
        aiMedian2025 = p.get("campus_size_median_mw");
        largestMw2020 = p.get("largest_project_mw_2020");
        largestMw2030 = p.get("largest_project_mw_2030");
        aiSigma = p.get("ai_project_size_sigma");
        otherMedian = p.get("other_project_median_mw");
        otherSigma = p.get("other_project_size_sigma");
    }

    /** Share of new load that runs on accelerators: linear between the three stated years, flat outside. */
    double aiShare(double years) {
        if (years <= aiShareYear[0]) {
            return aiShare[0];
        }
        for (int i = 1; i < aiShare.length; i++) {
            if (years <= aiShareYear[i]) {
                double part = (years - aiShareYear[i - 1]) / (aiShareYear[i] - aiShareYear[i - 1]);
                return aiShare[i - 1] + part * (aiShare[i] - aiShare[i - 1]);
            }
        }
        return aiShare[aiShare.length - 1];
    }

    /** Share of new load of a kind. */
    double share(LoadKind kind, double years) {
        double ai = aiShare(years);
        return switch (kind) {
            case TRAINING -> ai * (1.0 - inferenceShare);
            case INFERENCE -> ai * inferenceShare;
            case OTHER -> 1.0 - ai;
        };
    }

    /**
     * Takes the firms' shares of demand: labs and neoclouds run accelerators only, colocation and telecoms half as often as hyperscalers and developers,
     * who run them so often that all together come to {@link #aiShare}, by megawatts.
     */
    void balance(AiFirmTable firms, double years) {
        double only = 0.0;
        double weight = 0.0;
        for (int f = 0; f < firms.count; f++) {
            double usual = weight(firms.kind[f]);
            only += usual == ONLY_ACCELERATED ? firms.demandShare[f] : 0.0;
            weight += usual == ONLY_ACCELERATED ? 0.0 : usual * firms.demandShare[f];
        }
        usualShare = weight > 0.0 ? Math.max(0.0, Math.min(1.0, (aiShare(years) - only) / weight)) : 0.0;
    }

    private static double weight(int firmKind) {
        return switch (AiFirmKind.of(firmKind)) {
            case LAB, NEOCLOUD -> ONLY_ACCELERATED;
            case COLOCATION, TELCO -> 0.5;
            case HYPERSCALER, DEVELOPER -> 1.0;
        };
    }

    /** Share of a firm's new megawatts that runs on accelerators. */
    double aiShareOf(int firmKind) {
        double weight = weight(firmKind);
        return weight == ONLY_ACCELERATED ? 1.0 : usualShare * weight;
    }

    /**
     * Kind of a project, drawn so that kinds have their shares of megawatts: the larger the projects of a kind, the fewer they are.
     *
     * @param capMw largest project of the firm, MW
     */
    LoadKind kind(World world, long project, int firmKind, double years, double capMw) {
        double share = aiShareOf(firmKind);
        double limit = Math.min(capMw, largestMw(years));
        double accelerated = share / meanMw(aiMedian(years), aiSigma, limit);
        double other = (1.0 - share) / meanMw(otherMedian, otherSigma, limit);
        return world.random.chance(Stream.AI_PROJECT_START, project, 0, 0, accelerated / (accelerated + other)) ? accelerated(world, project) : LoadKind.OTHER;
    }

    /** Training or inference. */
    LoadKind accelerated(World world, long id) {
        return world.random.chance(Stream.AI_PROJECT_START, id, 0, 1, inferenceShare) ? LoadKind.INFERENCE : LoadKind.TRAINING;
    }

    /** Mean of a log-normal size that is cut off at a limit and at the smallest size, MW: E[max(s, min(X, c))] in closed form. */
    static double meanMw(double median, double sigma, double limitMw) {
        if (limitMw <= SMALLEST_MW) {
            return SMALLEST_MW;
        }
        double low = StrictMath.log(SMALLEST_MW / median) / sigma;
        double high = StrictMath.log(limitMw / median) / sigma;
        double inside = median * StrictMath.exp(0.5 * sigma * sigma) * (normal(high - sigma) - normal(low - sigma));
        return SMALLEST_MW * normal(low) + inside + limitMw * (1.0 - normal(high));
    }

    private static double normal(double z) {
        return 0.5 * (1.0 + Erf.erf(z / Math.sqrt(2.0)));
    }

    /** Grid capacity of a project, MW: log-normal, never more than {@code capMw} unless that is below the smallest size. */
    double sizeMw(World world, long project, LoadKind kind, double years, double capMw) {
        double median = kind.accelerated() ? aiMedian(years) : otherMedian;
        double sigma = kind.accelerated() ? aiSigma : otherSigma;
        double mw = world.random.logNormal(Stream.AI_PROJECT_SIZE, project, 0, 0, median, sigma);
        return Math.max(SMALLEST_MW, Math.min(mw, Math.min(capMw, largestMw(years))));
    }

    /** Largest connection that is asked for at once, MW: what a firm wants beyond it becomes further projects. */
    double largestMw(double years) {
        double part = Math.max(0.0, Math.min(1.0, (years - 2020.5) / 10.0));
        return largestMw2020 + part * (largestMw2030 - largestMw2020);
    }

    private double aiMedian(double years) {
        double part = Math.max(0.0, Math.min(1.0, (years - 2020.5) / 5.0));
        return aiMedian2020 * StrictMath.pow(aiMedian2025 / aiMedian2020, part);
    }
}
