package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.junit.jupiter.api.Test;

/**
 * The halving of 2024 with a bitcoin price that stands still from December 2023 on: old machines stop first, in order of their breakeven; the share of those who
 * go on rises; difficulty falls; and more megawatts would go to AI at a given rent.
 */
class HalvingSqueezeTest {
    private static final String[] FLAT = {"horizon.end=2024-12", "assumptions.bitcoinPrice.historyUntil=2023-12", "assumptions.bitcoinPrice.mode=PATH",
        "assumptions.bitcoinPrice.pathUsd={\"2024-01\": 44000}"};

    private static final class Snapshot {
        private final double[] runningPetahash;
        private final double[] breakeven;
        private final double networkEhs;
        private final double difficulty;
        private final double joulePerTerahash;
        private final double[] marginUsdPerMwYear;
        private final double[] miningMw;

        Snapshot(World w) {
            FleetTable fleet = w.mining.fleet;
            int sites = w.sites.count();
            runningPetahash = new double[sites * fleet.generations];
            breakeven = new double[sites * fleet.generations];
            marginUsdPerMwYear = new double[sites];
            miningMw = new double[sites];
            for (int s = 0; s < sites; s++) {
                if (w.sites.ownerKind[s] != OwnerKind.MINER || !w.sites.isEnergised(s) || w.sites.miningMw[s] <= 0.0) {
                    continue;
                }
                miningMw[s] = w.sites.miningMw[s];
                marginUsdPerMwYear[s] = MiningEconomics.marginUsdPerMwYear(w, s);
                double threshold = w.mining.power.offerThresholdUsdPerMwh(w, s);
                for (int k = 0, i = s * fleet.generations; k < fleet.generations; k++, i++) {
                    boolean there = fleet.petahash[i] > 0.0;
                    breakeven[i] = there ? MiningFormulas.cashCostUsdPerPhDay(threshold, w.mining.machines.gridJoulePerTerahash[k]) : Double.NaN;
                    runningPetahash[i] = there && fleet.runs[i] ? fleet.petahash[i] : 0.0;
                }
            }
            networkEhs = w.mining.network.networkHashrateEhs;
            difficulty = w.mining.network.difficulty;
            joulePerTerahash = w.mining.network.networkJoulePerTerahash;
        }
    }

    private static Snapshot before;
    private static Snapshot after;
    private static Snapshot later;

    private static synchronized void run() {
        if (after != null) {
            return;
        }
        SitingModel model = MiningRun.model(7, FLAT);
        World w = model.world();
        int halving = -1;
        Snapshot last = null;
        while (model.stepMonth()) {
            boolean of2024 = w.mining.network.lastHalvingMonth == w.clock.now() && w.clock.now() > 36;
            if (of2024) {
                halving = w.clock.now();
                before = last;
                after = new Snapshot(w);
            }
            if (halving > 0 && w.clock.now() == halving + 2) {
                later = new Snapshot(w);
                break;
            }
            last = new Snapshot(w);
        }
        assertThat(w.clock.date(halving)).isBetween(YearMonth.of(2024, 2), YearMonth.of(2024, 6));
    }

    /** Whoever stops had a higher breakeven in the month before than those who go on, but for what power prices did within the month. */
    @Test
    void machinesStopInOrderOfTheirBreakeven() {
        run();
        double highestRunning = 0.0;
        double lowestStopped = Double.POSITIVE_INFINITY;
        double stopped = 0.0;
        for (int i = 0; i < before.runningPetahash.length; i++) {
            if (after.runningPetahash[i] > 0.0) {
                highestRunning = Math.max(highestRunning, before.runningPetahash[i] > 0.0 ? before.breakeven[i] : 0.0);
            } else if (before.runningPetahash[i] > 0.0 && after.breakeven[i] > 0.0) {
                lowestStopped = Math.min(lowestStopped, before.breakeven[i]);
                stopped += before.runningPetahash[i];
            }
        }
        assertThat(stopped).as("PH/s that stop in the month of the halving").isPositive();
        assertThat(lowestStopped).isGreaterThan(0.85 * highestRunning);
    }

    /** What stops is older than what goes on: more joules a terahash. */
    @Test
    void oldMachinesStopFirst() {
        run();
        int generations = MiningRun.model(7, FLAT).world().mining.fleet.generations;
        double[] stopped = new double[2];
        double[] goOn = new double[2];
        for (int i = 0; i < before.runningPetahash.length; i++) {
            if (before.runningPetahash[i] > 0.0) {
                double[] of = after.runningPetahash[i] > 0.0 ? goOn : stopped;
                of[0] += before.runningPetahash[i];
                of[1] += before.runningPetahash[i] * (i % generations);
            }
        }
        assertThat(stopped[1] / stopped[0]).as("mean generation that stops").isLessThan(goOn[1] / goOn[0] - 1.0);
        assertThat(later.joulePerTerahash).isLessThan(before.joulePerTerahash);
    }

    @Test
    void theShareOfThoseWhoGoOnRisesAndDifficultyFalls() {
        run();
        double survivorsBefore = 0.0;
        double survivorsLater = 0.0;
        for (int i = 0; i < before.runningPetahash.length; i++) {
            if (before.runningPetahash[i] > 0.0 && later.runningPetahash[i] >= 0.9 * before.runningPetahash[i]) {
                survivorsBefore += before.runningPetahash[i];
                survivorsLater += Math.min(later.runningPetahash[i], before.runningPetahash[i]);
            }
        }
        assertThat(survivorsBefore).isPositive();
        assertThat(survivorsLater / later.networkEhs).as("share of the network").isGreaterThan(survivorsBefore / before.networkEhs);
        System.out.printf(Locale.ROOT, "halving of 2024 at a standing price: difficulty %+.1f %%, the network's machines %.1f and then %.1f J/TH, the share of those who go on %.1f %% and then %.1f %%%n",
            100.0 * (later.difficulty / before.difficulty - 1.0), before.joulePerTerahash, later.joulePerTerahash, 0.1 * survivorsBefore / before.networkEhs,
            0.1 * survivorsLater / later.networkEhs);
        assertThat(later.difficulty).isLessThan(0.99 * before.difficulty);
    }

    /** Supply curve of megawatts for AI by the rent that beats mining: more at a given rent. */
    @Test
    void moreMegawattsWouldGoToAiAtAGivenRent() {
        run();
        double rent = medianMargin(before);
        double offeredBefore = offered(before, rent);
        double offeredAfter = offered(after, rent);
        double all = Arrays.stream(after.miningMw).sum();
        System.out.printf(Locale.ROOT, "megawatts of mines that earn no more than %.0f USD/MW-year: %.0f before and %.0f after%n", rent, offeredBefore, offeredAfter);
        assertThat(offeredAfter / all).isGreaterThan(offeredBefore / Arrays.stream(before.miningMw).sum() + 0.05);
    }

    private static double medianMargin(Snapshot s) {
        return Arrays.stream(s.marginUsdPerMwYear).filter(x -> x != 0.0).sorted().skip(Arrays.stream(s.marginUsdPerMwYear).filter(x -> x != 0.0).count() / 2).findFirst().orElseThrow();
    }

    private static double offered(Snapshot s, double rent) {
        double mw = 0.0;
        for (int i = 0; i < s.miningMw.length; i++) {
            mw += s.miningMw[i] > 0.0 && s.marginUsdPerMwYear[i] <= rent ? s.miningMw[i] : 0.0;
        }
        return mw;
    }
}
