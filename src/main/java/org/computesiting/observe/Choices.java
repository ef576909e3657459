package org.computesiting.observe;

import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.AiSite;
import org.computesiting.model.CostTerm;
import org.computesiting.model.DecisionKind;
import org.computesiting.model.DecisionLedger;
import org.computesiting.model.OwnerKind;
import org.computesiting.model.SitingOption;
import org.computesiting.model.World;
import org.computesiting.model.ai.LoadKind;

/** Reads decisions out of a run's ledger. */
public final class Choices {
    private Choices() { }

    /** A decision with everything that the ledger keeps of it. */
    public static Choice of(World world, int decision) {
        DecisionLedger ledger = world.ledger;
        boolean record = ledger.kind(decision) == DecisionKind.RECORD;
        AiSite real = record ? world.data.aiSites().get(ledger.site(decision)) : null;
        String subject = record ? real.site() : ledger.site(decision) == DecisionLedger.NONE ? "" : world.sites.name[ledger.site(decision)];
        String load = ledger.load(decision) == DecisionLedger.NONE ? "" : LoadKind.of(ledger.load(decision)).label();
        Choice.Bargain bargain = Double.isNaN(ledger.reservation(decision)) ? null
            : new Choice.Bargain(ledger.forgone(decision), ledger.reservation(decision), ledger.ceiling(decision));
        return new Choice(decision, world.clock.date(ledger.month(decision)), ledger.kind(decision), record ? real.firm() : decider(world, decision),
            ledger.deciderKind(decision) == OwnerKind.MINER, subject, record ? real.locality() : "", load, ledger.megawatts(decision), ledger.weighed(decision), ledger.standing(decision), bargain,
            record ? new Choice.Appraisal(ledger.probability(decision), ledger.rule(decision).label(), !real.power().equals("unknown") || real.conversion(),
                real.announced() != null) : null,
            alternatives(world, decision), reorderings(world, decision));
    }

    /** Name of the firm that decided. */
    private static String decider(World world, int decision) {
        int row = world.ledger.decider(decision);
        return world.ledger.deciderKind(decision) == OwnerKind.MINER ? world.mining.miners.name[row] : world.ai.firms.name[row];
    }

    private static List<Alternative> alternatives(World world, int decision) {
        DecisionLedger ledger = world.ledger;
        List<Alternative> all = new ArrayList<>();
        for (int rank = 0; rank < DecisionLedger.ALTERNATIVES && ledger.option(decision, rank) != DecisionLedger.NONE; rank++) {
            Place place = place(world, ledger.option(decision, rank), ledger.region(decision, rank));
            double[] terms = new double[CostTerm.COUNT];
            for (int k = 0; k < terms.length; k++) {
                terms[k] = ledger.term(decision, rank, CostTerm.of(k));
            }
            all.add(new Alternative(place.way(), place.region(), place.regionName(), ledger.monthsToPower(decision, rank), terms));
        }
        return all;
    }

    private static List<Reordering> reorderings(World world, int decision) {
        DecisionLedger ledger = world.ledger;
        List<Reordering> all = new ArrayList<>();
        for (int k = 0; k < CostTerm.COUNT; k++) {
            CostTerm term = CostTerm.of(k);
            List<Place> order = new ArrayList<>();
            List<Double> totals = new ArrayList<>();
            for (int rank = 0; rank < DecisionLedger.ALTERNATIVES && ledger.optionWithout(decision, term, rank) != DecisionLedger.NONE; rank++) {
                order.add(place(world, ledger.optionWithout(decision, term, rank), ledger.regionWithout(decision, term, rank)));
                totals.add(ledger.totalWithout(decision, term, rank));
            }
            if (!order.isEmpty()) {
                all.add(new Reordering(term, order, totals));
            }
        }
        return all;
    }

    private static Place place(World world, int option, int region) {
        boolean abroad = region == DecisionLedger.NONE;
        return new Place(SitingOption.of(option), abroad ? "" : world.regions.code[region], abroad ? "" : world.regions.name[region]);
    }
}
