package org.computesiting.scenario;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The world outside the agents' control. An assumption moves both arms of a comparison.
 *
 * @param bitcoinPrice            path of the bitcoin price
 * @param gas                     path of the gas price
 * @param aiDemand                compute wanted by the users of AI
 * @param chinaBan                whether China bans mining in mid 2021, as it did
 * @param chinaBuildOutMultiplier multiplies China's AI capacity build-out, dimensionless, 1 = expected
 * @param halvings                whether the block subsidy halves every 210 000 blocks; if not, the subsidy of the start
 *                                stays for ever (counterfactual), and there are no halving factors
 * @param halvingFactors          what the subsidy is multiplied by at a block height, a multiple of 210 000, dimensionless:
 *                                0.5 is the protocol's and holds where none is named, 1 takes that halving away and keeps
 *                                the subsidy, less than 0.5 cuts deeper; by height in ascending order
 * @param parameters              overrides of the parameter tables, by parameter name in alphabetical order, each in
 *                                the unit that its table gives
 */
public record Assumptions(
        BitcoinPrice bitcoinPrice,
        Gas gas,
        AiDemand aiDemand,
        boolean chinaBan,
        double chinaBuildOutMultiplier,
        boolean halvings,
        SortedMap<Integer, Double> halvingFactors,
        Map<String, Double> parameters) {

    public Assumptions {
        halvingFactors = Collections.unmodifiableSortedMap(new TreeMap<>(halvingFactors));
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }
}
