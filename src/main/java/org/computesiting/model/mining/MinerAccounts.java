package org.computesiting.model.mining;

import java.util.Arrays;
import org.computesiting.data.Parameters;
import org.computesiting.model.Annuity;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.PowerSupply;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.power.MiningBids;

/**
 * The month's books of miners: bitcoin mined, power by the energy served, other running cost, interruptible credit, pool fee, interest, repayment and
 * payouts. Hosting rents are booked by the hosting market's side. Every payment goes through {@link MinerTreasury}.
 */
final class MinerAccounts {
    private final double poolFeeShare;
    private final double fixedOpexUsdPerMwh;
    private final double repaymentSharePerMonth;
    private final double payoutSharePerMonth;
    private final double payoutAboveMonths;
    private final double costMemoryShare = 0.25;
    private final double[] minedBtc;
    private final double[] otherCostUsd;

    MinerAccounts(World world, int miners) {
        Parameters p = world.parameters;
        poolFeeShare = p.get("pool_fee_share");
        fixedOpexUsdPerMwh = p.get("mining_opex_beyond_power_usd_per_mwh") - p.get("mining_variable_opex_usd_per_mwh");
        repaymentSharePerMonth = 1.0 / p.get("miner_debt_term_months");
        payoutSharePerMonth = p.get("miner_payout_share_per_month");
        payoutAboveMonths = p.get("miner_payout_above_cost_months");
        minedBtc = new double[miners];
        otherCostUsd = new double[miners];
    }

    void settle(World world) {
        MiningIndustry mining = world.mining;
        MinerTable miners = mining.miners;
        Arrays.fill(miners.revenueUsd, 0.0);
        Arrays.fill(miners.powerCostUsd, 0.0);
        Arrays.fill(miners.powerCreditUsd, 0.0);
        Arrays.fill(miners.leaseServiceUsd, 0.0);
        Arrays.fill(world.regions.demandResponseUsd, 0.0);
        Arrays.fill(miners.hostingRevenueUsd, 0.0);
        Arrays.fill(miners.hashrateEhs, 0.0);
        Arrays.fill(miners.equityRaisedUsd, 0.0);
        Arrays.fill(minedBtc, 0.0);
        Arrays.fill(otherCostUsd, 0.0);
        mining.power.remember(world);
        mining.power.refresh(world);
        mining.fleet.fit(world.sites.count());
        mining.power.supply.refresh(world, mining.fleet);
        sites(world);
        mining.treasury.appraise(world);
        for (int m = 0; m < miners.count; m++) {
            if (miners.active[m]) {
                firm(world, m);
            }
        }
    }

    private void sites(World world) {
        SiteTable sites = world.sites;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.ownerKind[s] == OwnerKind.MINER && sites.isEnergised(s)) {
                minimumTake(world, s);
                leaseDebt(world, s);
                if (sites.miningMw[s] > 0.0) {
                    site(world, s);
                }
            }
        }
    }

    /** Demand that was signed for and is not in use: machines switched off for good, halls being rebuilt. Hours skipped in a running month do not count. */
    private void minimumTake(World world, int s) {
        MiningIndustry mining = world.mining;
        double drawnMw = world.sites.aiMw[s];
        for (int k = 0, i = s * mining.fleet.generations; k < mining.fleet.generations; k++, i++) {
            drawnMw += mining.fleet.runs[i] ? mining.fleet.petahash[i] * mining.machines.megawattsPerPetahash[k] : 0.0;
        }
        double usd = world.power.billing.minimumTakeUsd(world, s, drawnMw);
        if (usd > 0.0) {
            int m = world.sites.owner[s];
            if (mining.miners.active[m]) {
                mining.treasury.pay(world, m, Party.UTILITIES, usd);
                mining.miners.powerCostUsd[m] += usd;
            } else {
                // A leased site that nobody bought belongs to its late owner's creditors, who take the rent and pay the bills.
                world.money.pay(Party.CAPITAL_MARKET, Party.UTILITIES, usd);
            }
            world.power.priceModel.credit(world.sites.region[s], world.clock.now(), usd);
        }
    }

    /** Interest and repayment on the rebuilding of a leased site, level over what is left of the lease; while it is rebuilt interest is added to the debt. */
    private static void leaseDebt(World world, int s) {
        SiteTable sites = world.sites;
        int m = sites.owner[s];
        if (sites.leaseDebtUsd[s] <= 0.0 || !world.mining.miners.active[m]) {
            return;
        }
        double rate = sites.leaseRatePerYear[s] / 12.0;
        if (sites.aiMw[s] <= 0.0) {
            sites.leaseDebtUsd[s] *= 1.0 + rate;
            return;
        }
        int months = Math.max(1, sites.leaseEndMonth[s] - world.clock.now());
        double payment = Annuity.payment(sites.leaseDebtUsd[s], rate, months);
        sites.leaseDebtUsd[s] = months == 1 ? 0.0 : sites.leaseDebtUsd[s] * (1.0 + rate) - payment;
        world.mining.miners.leaseServiceUsd[m] += payment;
        world.mining.treasury.pay(world, m, Party.CAPITAL_MARKET, payment);
    }

    private void site(World world, int s) {
        MiningIndustry mining = world.mining;
        int r = world.sites.region[s];
        int m = world.sites.owner[s];
        int now = world.clock.now();
        double hours = world.clock.hours(now);
        PowerSupply supply = PowerSupply.of(world.sites.powerSupply[s]);
        double tax = mining.power.taxOfSiteUsdPerMwh(world, s);
        double own = world.sites.powerPriceUsdPerMwh[s];
        boolean hourly = mining.power.isRestructured(r) && Double.isNaN(own);
        supply = hourly ? PowerSupply.TARIFF : supply;
        double price = hourly ? mining.power.hourlyAdderUsdPerMwh(r) + mining.power.basisUsdPerMwh(world, s) : Double.isNaN(own) ? mining.power.priceUsdPerMwh(world, s) - tax : own;
        double btcPerPh = mining.network.hashpriceBtcPerPhDay * world.clock.days(now);
        for (int k = 0, i = s * mining.fleet.generations; k < mining.fleet.generations; k++, i++) {
            double offeredMwh = mining.fleet.petahash[i] * mining.machines.megawattsPerPetahash[k] * hours;
            if (!mining.fleet.runs[i]) {
                standStill(world, s, supply, price, offeredMwh);
                continue;
            }
            double served = supply == PowerSupply.ISLAND ? 1.0 : world.power.bids.servedShare[r * world.power.bids.classes + k];
            minedBtc[m] += mining.fleet.petahash[i] * served * btcPerPh;
            mining.miners.hashrateEhs[m] += mining.fleet.petahash[i] * served / 1000.0;
            power(world, s, k, supply, price, offeredMwh, served);
            double taxUsd = offeredMwh * served * tax;
            mining.miners.powerCostUsd[m] += taxUsd;
            mining.treasury.pay(world, m, Party.STATES, taxUsd);
            otherCostUsd[m] += offeredMwh * served * mining.power.variableOpexUsdPerMwh;
        }
        otherCostUsd[m] += world.sites.miningMw[s] * hours * fixedOpexUsdPerMwh;
    }

    /** Books the bill of machines that run, less what their flexibility earns. */
    private static void power(World world, int s, int k, PowerSupply supply, double price, double offeredMwh, double servedShare) {
        MiningIndustry mining = world.mining;
        MiningBids bids = world.power.bids;
        int r = world.sites.region[s];
        int c = r * bids.classes + k;
        int now = world.clock.now();
        double hours = world.clock.hours(now);
        boolean market = mining.power.isRestructured(r);
        double ofClass = bids.bidMw[c] > 0.0 ? offeredMwh / (bids.bidMw[c] * hours) : 0.0;
        double unservedUsd = bids.unservedValueUsd[c] * ofClass;
        double servedMwh = offeredMwh * servedShare;
        double bill = PowerBill.usd(supply, market, price, offeredMwh, servedMwh, bids.servedCostUsd[c] * ofClass, unservedUsd,
            mining.power.deliveryUsdPerMwh + (supply == PowerSupply.TARIFF ? mining.power.basisUsdPerMwh(world, s) : 0.0));
        double credit = 0.0;
        if (supply != PowerSupply.ISLAND) {
            double mw = offeredMwh / hours;
            credit = mw * mining.power.demandResponseUsdPerMwMonth(r);
            boolean off = bids.peakHoursOffShare[c] > 0.0;
            credit += off ? mw * mining.power.peaks.savedUsdPerMw(r, world.clock.monthOfYear(now)) : 0.0;
        }
        double sold = market ? PowerBill.soldUsd(supply, price, offeredMwh, servedMwh, unservedUsd) : 0.0;
        book(world, s, bill - credit, credit + sold);
    }

    /** Machines that do not run at all: a fixed price goes on for all hours and its power is sold on; an own plant feeds the grid where that pays. */
    private static void standStill(World world, int s, PowerSupply supply, double price, double mwh) {
        MiningPower power = world.mining.power;
        int r = world.sites.region[s];
        if (mwh <= 0.0 || !power.isRestructured(r) || supply == PowerSupply.TARIFF || supply == PowerSupply.ISLAND
            || Double.isNaN(world.sites.powerPriceUsdPerMwh[s])) {
            return;
        }
        double worth = mwh * power.meanUsdPerMwh[r];
        book(world, s, PowerBill.usd(supply, true, price, mwh, 0.0, 0.0, worth, power.deliveryUsdPerMwh),
            PowerBill.soldUsd(supply, price, mwh, 0.0, worth));
    }

    private static void book(World world, int s, double billUsd, double creditUsd) {
        MinerTable miners = world.mining.miners;
        int m = world.sites.owner[s];
        miners.powerCostUsd[m] += billUsd;
        miners.powerCreditUsd[m] += creditUsd;
        world.regions.demandResponseUsd[world.sites.region[s]] += creditUsd;
        world.mining.treasury.pay(world, m, Party.UTILITIES, billUsd);
    }

    private void firm(World world, int m) {
        MiningIndustry mining = world.mining;
        MinerTable miners = mining.miners;
        MinerTreasury treasury = mining.treasury;
        double btc = minedBtc[m] * (1.0 - poolFeeShare);
        double price = world.drivers.bitcoinPriceUsd;
        miners.revenueUsd[m] = btc * price;
        miners.bitcoin[m] += btc;
        double held = miners.inBreach[m] ? 0.0 : miners.holdShare[m];
        treasury.sellBitcoin(world, m, btc * (1.0 - held) * price);
        double interest = miners.debtUsd[m] * miners.debtRatePerYear[m] / 12.0;
        double repaid = miners.debtUsd[m] * repaymentSharePerMonth;
        treasury.pay(world, m, Party.BUILDERS, otherCostUsd[m]);
        treasury.pay(world, m, Party.CAPITAL_MARKET, interest + repaid);
        miners.debtUsd[m] -= repaid;
        miners.debtServiceUsd[m] = interest + repaid;
        double outgoings = miners.powerCostUsd[m] + otherCostUsd[m] + miners.leaseServiceUsd[m] + interest + repaid;
        miners.monthlyCostUsd[m] += costMemoryShare * (Math.max(0.0, outgoings) - miners.monthlyCostUsd[m]);
        treasury.balance(world, m);
        double surplus = miners.cashUsd[m] - payoutAboveMonths * miners.monthlyCostUsd[m] - miners.debtUsd[m];
        if (surplus > 0.0 && !miners.inBreach[m]) {
            treasury.pay(world, m, Party.CAPITAL_MARKET, surplus * payoutSharePerMonth);
        }
        miners.outgoingsUsd[m] = outgoings;
    }
}
