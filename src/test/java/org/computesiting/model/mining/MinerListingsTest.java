package org.computesiting.model.mining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.computesiting.model.EventKind;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SitingModel;
import org.computesiting.model.World;
import org.computesiting.observe.EventTexts;
import org.junit.jupiter.api.Test;

/** Named firms list, merge, split off and take new names when the table says so, and no money or mine is lost on the way. */
class MinerListingsTest {
    @Test
    void coreScientificIsPrivateIn2021AndListedInFebruary2022() {
        SitingModel model = MiningRun.model(42, "horizon.end=2022-03");
        World w = model.world();
        MinerTable miners = w.mining.miners;
        int core = row(w, "Core Scientific");
        int cipher = row(w, "Cipher Mining");
        double whole = miners.entryCapitalUsd[core] + miners.offeringUsd[core];
        assertThat(miners.listed[row(w, "Riot Platforms")]).isTrue();
        assertThat(miners.holdShareListed[core]).isGreaterThan(miners.holdShare[core]);
        stepTo(model, 2021, 12);
        assertThat(miners.listed[core]).isFalse();
        assertThat(miners.listed[cipher]).as("lists in the month of its entry").isTrue();
        stepTo(model, 2022, 2);
        assertThat(miners.listed[core]).isTrue();
        int event = event(w, EventKind.MINER_LISTS, core);
        assertThat(w.clock.date(w.events.month(event))).isEqualTo(YearMonth.of(2022, 1));
        assertThat(w.events.value(event)).isPositive();
        assertThat(EventTexts.text(w, event)).startsWith("Core Scientific lists on a stock exchange and raises ");
        assertThat(miners.entryCapitalUsd[core]).isLessThanOrEqualTo(whole + 1e-3);
        assertThat(event(w, EventKind.MINER_LISTS, cipher)).as("its capital at entry has it all").isEqualTo(-1);
        double entered = w.events.value(event(w, EventKind.MINER_ENTERS, cipher));
        assertThat(entered / miners.entryCapitalUsd[cipher]).isBetween(0.5, 2.0);
    }

    @Test
    void aFirmThatListsRaisesTheDifferenceToAListedFirmsCapitalOnce() {
        SitingModel model = MiningRun.model(3, "horizon.end=2020-12");
        World w = model.world();
        model.stepMonth();
        MinerTable miners = w.mining.miners;
        int m = row(w, "GRIID");
        double ratio = w.parameters.get("miner_entry_capital_listed_million_usd") / w.parameters.get("miner_entry_capital_private_million_usd");
        double before = miners.entryCapitalUsd[m];
        double cash = miners.cashUsd[m];
        double net = w.money.net(Party.MINERS);
        double listedRoom = equityShare(w, m, true);
        assertThat(equityShare(w, m, false)).isLessThan(listedRoom);
        miners.assetsUsd[m] = 1e9;
        miners.listedMonth[m] = w.clock.now();
        new MinerListings().run(w);
        new MinerListings().run(w);
        double raised = before * (ratio - 1.0) * MinerListings.mood(w);
        assertThat(miners.cashUsd[m] - cash).isCloseTo(raised, within(1.0));
        assertThat(w.money.net(Party.MINERS) - net).isCloseTo(raised, within(1.0));
        assertThat(miners.entryCapitalUsd[m]).isCloseTo(before * ratio, within(1.0));
        assertThat(miners.listed[m]).isTrue();
    }

    /** Two times a book value of 3 + 1 - 2 million. */
    @Test
    void nobodyRaisesMoreThanTheMarketSaysHeIsWorth() {
        World w = MiningRun.model(3, "horizon.end=2020-12").world();
        MinerTable miners = w.mining.miners;
        int m = row(w, "GRIID");
        miners.assetsUsd[m] = 3e6;
        miners.cashUsd[m] = 1e6;
        miners.debtUsd[m] = 2e6;
        double before = miners.entryCapitalUsd[m];
        miners.listedMonth[m] = w.clock.now();
        new MinerListings().run(w);
        assertThat(miners.cashUsd[m]).isCloseTo(5e6, within(1e-3));
        assertThat(miners.entryCapitalUsd[m]).isCloseTo(before + 4e6 / MinerListings.mood(w), within(1e-3));
    }

    @Test
    void aFirmThatHasFailedListsNoMore() {
        World w = MiningRun.model(3, "horizon.end=2020-12").world();
        MinerTable miners = w.mining.miners;
        int m = row(w, "GRIID");
        miners.active[m] = false;
        miners.failedMonth[m] = 0;
        miners.listedMonth[m] = w.clock.now();
        new MinerListings().run(w);
        assertThat(miners.listed[m]).isFalse();
        assertThat(event(w, EventKind.MINER_LISTS, m)).isEqualTo(-1);
    }

    @Test
    void bitdeerGoesOnWithWhatBitmainHadAtRockdale() {
        SitingModel model = MiningRun.model(42, "horizon.end=2021-12");
        World w = model.world();
        MinerTable miners = w.mining.miners;
        int bitmain = row(w, "Bitmain (Rockdale)");
        int bitdeer = row(w, "Bitdeer");
        int site = site(w, "Rockdale (Sandow)");
        assertThat(w.sites.owner[site]).isEqualTo(bitmain);
        stepTo(model, 2020, 12);
        assertThat(miners.active[bitmain]).isTrue();
        assertThat(miners.active[bitdeer]).isFalse();
        stepTo(model, 2021, 1);
        assertThat(miners.active[bitmain]).isFalse();
        assertThat(miners.active[bitdeer]).isTrue();
        assertThat(miners.miningMw[bitmain]).isZero();
        assertThat(miners.miningMw[bitdeer]).isPositive();
        assertThat(w.sites.owner[site]).isEqualTo(bitdeer);
        assertThat(EventTexts.text(w, event(w, EventKind.MINER_ACQUIRED, bitmain))).isEqualTo("Bitmain (Rockdale) goes on as Bitdeer");
        stepTo(model, 2021, 3);
        assertThat(event(w, EventKind.MINER_ENTERS, bitdeer)).as("no second capital").isEqualTo(-1);
    }

    @Test
    void aMergerKeepsCashBitcoinDebtAndMegawatts() {
        SitingModel model = MiningRun.model(42, "horizon.end=2021-12");
        World w = model.world();
        stepTo(model, 2021, 7);
        MinerTable miners = w.mining.miners;
        int pairs = 0;
        for (int m = 0; m < miners.count; m++) {
            int heir = miners.becomes[m];
            if (heir < 0 || !miners.active[m] || miners.failedMonth[heir] >= 0) {
                continue;
            }
            w.recount();
            double[] before = holdings(w, m, heir);
            miners.mergesMonth[m] = w.clock.now();
            new MinerEntry(w).run(w);
            w.recount();
            assertThat(holdings(w, heir, m)).as(miners.name[m]).containsExactly(before, within(1e-6));
            assertThat(holdings(w, m, m)).containsOnly(0.0);
            assertThat(EventTexts.text(w, event(w, EventKind.MINER_ACQUIRED, m))).isEqualTo(miners.name[m] + " is taken over by " + miners.name[heir]);
            pairs++;
        }
        assertThat(pairs).isGreaterThanOrEqualTo(4);
    }

    @Test
    void aNewNameChangesNoNumber() {
        SitingModel plain = MiningRun.model(7, "horizon.end=2020-12");
        SitingModel renamed = MiningRun.model(7, "horizon.end=2020-12");
        World w = renamed.world();
        int iren = row(w, "IREN");
        w.mining.miners.renamedMonth[iren] = 1;
        stepTo(plain, 2020, 4);
        stepTo(renamed, 2020, 4);
        MinerTable a = plain.world().mining.miners;
        MinerTable b = w.mining.miners;
        assertThat(b.id).containsExactly(a.id);
        assertThat(b.name).containsExactly(a.name);
        assertThat(b.cashUsd).containsExactly(a.cashUsd);
        assertThat(b.bitcoin).containsExactly(a.bitcoin);
        assertThat(b.debtUsd).containsExactly(a.debtUsd);
        assertThat(b.miningMw).containsExactly(a.miningMw);
        assertThat(event(plain.world(), EventKind.MINER_RENAMED, iren)).isEqualTo(-1);
        int event = event(w, EventKind.MINER_RENAMED, iren);
        assertThat(w.events.month(event)).isEqualTo(1);
        assertThat(EventTexts.text(w, event)).isEqualTo("Iris Energy is now IREN");
    }

    /** Cash, bitcoin, debt, megawatts of mines and machines of two firms, or of one if both are the same. */
    private static double[] holdings(World w, int a, int b) {
        MinerTable miners = w.mining.miners;
        double[] sum = new double[5];
        for (int m : a == b ? new int[] {a} : new int[] {a, b}) {
            sum[0] += miners.cashUsd[m];
            sum[1] += miners.bitcoin[m];
            sum[2] += miners.debtUsd[m];
            sum[3] += miners.miningMw[m];
        }
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.ownerKind[s] == OwnerKind.MINER && (w.sites.owner[s] == a || w.sites.owner[s] == b)) {
                sum[4] += w.mining.fleet.installedMw(s, w.mining.machines);
            }
        }
        return sum;
    }

    private static double equityShare(World w, int m, boolean listed) {
        boolean was = w.mining.miners.listed[m];
        double momentum = w.drivers.bitcoinMomentum;
        w.mining.miners.listed[m] = listed;
        w.drivers.bitcoinMomentum = 1.2;
        double usd = w.mining.treasury.equityRoomUsd(w, m);
        w.mining.miners.listed[m] = was;
        w.drivers.bitcoinMomentum = momentum;
        return usd;
    }

    /** Runs to the end of a month. */
    private static void stepTo(SitingModel model, int year, int month) {
        int last = model.world().clock.indexOf(YearMonth.of(year, month));
        while (model.monthsDone() <= last) {
            assertThat(model.stepMonth()).isTrue();
        }
    }

    private static int row(World w, String name) {
        for (int m = 0; m < w.mining.miners.count; m++) {
            if (w.mining.miners.name[m].equals(name)) {
                return m;
            }
        }
        throw new AssertionError(name);
    }

    private static int site(World w, String name) {
        for (int s = 0; s < w.sites.count(); s++) {
            if (w.sites.name[s].equals(name)) {
                return s;
            }
        }
        throw new AssertionError(name);
    }

    private static int event(World w, EventKind kind, int subject) {
        for (int e = 0; e < w.events.count(); e++) {
            if (w.events.kind(e) == kind && w.events.subject(e) == subject) {
                return e;
            }
        }
        return -1;
    }
}
