package org.computesiting.model.ai;

import java.util.Arrays;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.model.LoadRamp;
import org.computesiting.model.MonthClock;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.Party;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SiteTable;
import org.computesiting.model.World;
import org.computesiting.model.mining.MinerTable;

/**
 * The books of AI firms. Every halls' megawatts earn by kind of load at the month's price of compute, pay for power and rent, and renew
 * their servers at the end of their life; new megawatts pay for building or fitting out, servers, duty and sales tax in the month in which they first
 * draw power. A shortfall is borrowed up to the lenders' limit ({@link AiCredit}), the owners pay in the rest; a surplus repays debt and then goes to
 * them. Simpler than reality: no taxes on profit, no staff.
 */
final class AiAccounts {
    /** Months of revenue kept as cash. */
    private static final double RESERVE_MONTHS = 3.0;

    private final AiIndustry ai;
    private final SitingParameters p;
    private final LoadRamp ramp;

    AiAccounts(AiIndustry ai, LoadRamp ramp) {
        this.ai = ai;
        this.ramp = ramp;
        p = ai.siting;
    }

    void settle(World world) {
        AiFirmTable firms = ai.firms;
        Arrays.fill(firms.revenueUsd, 0.0);
        Arrays.fill(firms.powerCostUsd, 0.0);
        Arrays.fill(firms.rentPaidUsd, 0.0);
        Arrays.fill(firms.rentReceivedUsd, 0.0);
        for (int s = 0; s < world.sites.count(); s++) {
            if (world.sites.isEnergised(s)) {
                if (world.sites.aiMw[s] > 0.0) {
                    site(world, s);
                }
                if (world.sites.vacantMw[s] > 0.0) {
                    emptyHall(world, s);
                }
            }
        }
        limits(world);
        for (int f = 0; f < firms.count; f++) {
            finance(world, f);
        }
    }

    private void site(World world, int s) {
        SiteTable sites = world.sites;
        boolean hosted = sites.ownerKind[s] == OwnerKind.MINER;
        int f = hosted ? sites.tenant[s] : sites.owner[s];
        if (f == SiteTable.NONE) {
            return;
        }
        int t = world.clock.now();
        int r = sites.region[s];
        LoadKind kind = LoadKind.of(sites.loadKind[s]);
        double hours = world.clock.hours(t);
        double years = hours / MonthClock.HOURS_PER_YEAR;
        double itMw = sites.aiMw[s] / ai.cost.effectiveness(r, kind);

        double revenue = p.revenueUsdPerMwYear[kind.ordinal()] * ai.costOfCompute.scarcity() * itMw * years;
        receive(world, f, Party.CUSTOMERS, revenue);
        ai.firms.revenueUsd[f] += revenue;

        double price = hosted ? world.regions.largeLoadPriceUsdPerMwh[r] : world.power.billing.priceUsdPerMwh(world, s);
        double mwh = sites.aiMw[s] * p.loadFactor * hours;
        double power = mwh * price;
        if (!hosted) {
            double unused = world.power.billing.minimumTakeUsd(world, s, sites.aiMw[s]);
            world.power.priceModel.credit(r, t, unused + mwh * world.power.billing.overClassRateUsdPerMwh(world, s));
            power += unused;
        }
        pay(world, f, Party.UTILITIES, power);
        ai.firms.powerCostUsd[f] += power;

        if (hosted) {
            rent(world, s, f, years);
        } else if (sites.energisedMonth[s] > 0) {
            int months = t - sites.energisedMonth[s];
            double newMw = ramp.drawnMw(sites.letMw(s), months) - ramp.drawnMw(sites.letMw(s), months - 1);
            double shell = Double.isNaN(sites.fitOutUsdPerMw[s]) ? p.shellUsdPerMw[kind.ordinal()] : sites.fitOutUsdPerMw[s];
            equip(world, f, s, kind, newMw / ai.cost.effectiveness(r, kind), shell, p.itUsdPerMw[kind.ordinal()]);
        }
        if (sites.landlord[s] != SiteTable.NONE) {
            hallRent(world, s, f, years);
        }
        if (t - sites.energisedMonth[s] >= 12.0 * p.itLifeYears || sites.energisedMonth[s] < 0) {
            equip(world, f, s, kind, itMw, 0.0, p.itUsdPerMw[kind.ordinal()] / p.itLifeYears * years);
        }
    }

    /** A hall without a tenant costs its building when finished, and what it signed for and does not draw. */
    private void emptyHall(World world, int s) {
        SiteTable sites = world.sites;
        int f = sites.owner[s];
        int r = sites.region[s];
        if (sites.energisedMonth[s] == world.clock.now()) {
            double itMw = sites.vacantMw[s] / ai.cost.effectiveness(r, LoadKind.OTHER);
            equip(world, f, s, LoadKind.OTHER, itMw, p.shellUsdPerMw[LoadKind.OTHER.ordinal()], 0.0);
        }
        if (sites.aiMw[s] <= 0.0) {
            double unused = world.power.billing.minimumTakeUsd(world, s, 0.0);
            world.power.priceModel.credit(r, world.clock.now(), unused);
            pay(world, f, Party.UTILITIES, unused);
            ai.firms.powerCostUsd[f] += unused;
        }
    }

    /** From the firm in a leased hall to the firm whose hall it is. */
    private void hallRent(World world, int s, int f, double years) {
        double usd = world.sites.rentUsdPerMwYear[s] * world.sites.aiMw[s] * years;
        int landlord = world.sites.landlord[s];
        ai.firms.cashUsd[f] -= usd;
        ai.firms.rentPaidUsd[f] += usd;
        ai.firms.cashUsd[landlord] += usd;
        ai.firms.rentReceivedUsd[landlord] += usd;
    }

    /** To the miner whose site it is; to his creditors once he is out of business and nobody took the site over. */
    private void rent(World world, int s, int f, double years) {
        double usd = world.sites.rentUsdPerMwYear[s] * world.sites.aiMw[s] * years;
        MinerTable miners = world.mining.miners;
        int miner = world.sites.owner[s];
        boolean inBusiness = miners.active[miner];
        pay(world, f, inBusiness ? Party.MINERS : Party.CAPITAL_MARKET, usd);
        ai.firms.rentPaidUsd[f] += usd;
        if (inBusiness) {
            miners.cashUsd[miner] += usd;
            miners.hostingRevenueUsd[miner] += usd;
        }
    }

    /** Servers and the tenant's part of the rebuilding of megawatts of a leased place that are ready. */
    void equipHosted(World world, int contract, double gridMw) {
        ContractTable table = ai.contracts;
        int s = table.site[contract];
        LoadKind kind = ai.projects.kind(table.project[contract]);
        double itMw = gridMw / ai.cost.effectiveness(world.sites.region[s], kind);
        equip(world, table.firm[contract], s, kind, itMw, table.tenantCapexUsdPerMw[contract], p.itUsdPerMw[kind.ordinal()]);
        cover(world, table.firm[contract]);
    }

    /** Pays for building and servers, USD per MW IT each, with duty and sales tax. */
    private void equip(World world, int f, int s, LoadKind kind, double itMw, double shellUsdPerMw, double itUsdPerMw) {
        int r = world.sites.region[s];
        int country = world.regions.country[r];
        double shell = shellUsdPerMw * itMw;
        double servers = itUsdPerMw * itMw;
        duty(world, f, country, Good.TRANSFORMERS, shell * p.transformerShare);
        duty(world, f, country, Good.STEEL, shell * p.steelShare);
        duty(world, f, country, Good.ALUMINIUM, shell * p.aluminiumShare);
        duty(world, f, country, Good.COPPER, shell * p.copperShare);
        duty(world, f, country, Good.GENERAL, shell * p.generalShare);
        duty(world, f, country, Good.SERVERS, servers);
        double rate = world.regions.salesTaxShare[r] * (1.0 - world.policy.instruments.value(r, Instrument.DC_SALES_TAX_EXEMPTION, world.sites.begunMonth(s)));
        pay(world, f, Party.STATES, rate * (shell * p.taxableShellShare + servers));
        double goods = p.transformerShare + p.generalShare;
        pay(world, f, Party.HARDWARE_MAKERS, servers + shell * goods);
        pay(world, f, Party.BUILDERS, shell * (1.0 - goods));
    }

    private void duty(World world, int f, int country, Good good, double valueUsd) {
        double usd = valueUsd * world.policy.trade.importShare(country, good);
        if (usd > 0.0) {
            pay(world, f, country == 0 ? Party.US_TREASURY : Party.CANADA_TREASURY, usd);
            world.policy.trade.collect(world.money, Party.AI_FIRMS, country, good, usd);
        }
    }

    /** Debt up to which lenders go, from the revenue of the month and of what is contracted and being built. */
    private void limits(World world) {
        AiFirmTable firms = ai.firms;
        SiteTable sites = world.sites;
        for (int f = 0; f < firms.count; f++) {
            firms.contractedRevenueUsdPerYear[f] = 12.0 * (firms.revenueUsd[f] + firms.rentReceivedUsd[f]);
        }
        for (int s = 0; s < sites.count(); s++) {
            boolean contracted = sites.stage[s] == SiteStage.CONTRACTED.ordinal() || sites.stage[s] == SiteStage.BUILDING.ordinal();
            if (contracted && sites.ownerKind[s] == OwnerKind.AI_FIRM) {
                LoadKind kind = LoadKind.of(sites.loadKind[s]);
                double itMw = sites.letMw(s) / ai.cost.effectiveness(sites.region[s], kind);
                firms.contractedRevenueUsdPerYear[sites.owner[s]] += itMw * p.revenueUsdPerMwYear[kind.ordinal()] * ai.costOfCompute.scarcity();
            }
        }
        for (int f = 0; f < firms.count; f++) {
            firms.debtLimitUsd[f] = ai.credit.limitUsd(firms, f, firms.contractedRevenueUsdPerYear[f]);
        }
    }

    /** Interest; then a shortfall is covered, and cash beyond the reserve repays debt and is paid out. */
    private void finance(World world, int f) {
        AiFirmTable firms = ai.firms;
        pay(world, f, Party.CAPITAL_MARKET, firms.debtUsd[f] * firms.debtRatePerYear[f] / 12.0);
        double reserve = RESERVE_MONTHS * firms.revenueUsd[f];
        if (firms.cashUsd[f] < 0.0) {
            cover(world, f);
        } else if (firms.cashUsd[f] > reserve) {
            double spare = firms.cashUsd[f] - reserve;
            firms.debtUsd[f] -= Math.min(spare, firms.debtUsd[f]);
            pay(world, f, Party.CAPITAL_MARKET, spare);
        }
    }

    /** Cash below zero is borrowed up to the limit; the owners pay in the rest. */
    void cover(World world, int f) {
        AiFirmTable firms = ai.firms;
        double missing = -firms.cashUsd[f];
        if (missing <= 0.0) {
            return;
        }
        double loan = Math.min(missing, Math.max(0.0, firms.debtLimitUsd[f] - firms.debtUsd[f]));
        firms.debtUsd[f] += loan;
        firms.equityPaidInUsd[f] += missing - loan;
        receive(world, f, Party.CAPITAL_MARKET, missing);
    }

    private void pay(World world, int f, Party to, double usd) {
        ai.firms.cashUsd[f] -= usd;
        world.money.pay(Party.AI_FIRMS, to, usd);
    }

    private void receive(World world, int f, Party from, double usd) {
        ai.firms.cashUsd[f] += usd;
        world.money.pay(from, Party.AI_FIRMS, usd);
    }
}
