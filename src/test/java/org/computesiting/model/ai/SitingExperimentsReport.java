package org.computesiting.model.ai;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.computesiting.data.ReferenceData;

/**
 * Prints experiments in pairs of runs that share all luck: the halving of 2024, faster connections, an exemption from sales tax, and what becomes of requests. Run by hand from
 * the project's root; asserts nothing. Arguments: number of seeds (20); any of halving, power, tax and announced to print only these; settings,
 * of which {@code events}, {@code policies.overrides} and the factor of the halving of 2024 give way to an arm's own.
 */
final class SitingExperimentsReport {
    private static final List<String> STUDIES = List.of("halving", "power", "tax", "announced");

    private SitingExperimentsReport() { }

    public static void main(String[] arguments) {
        long[] seeds = PairedArms.seeds(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20);
        List<String> settings = new ArrayList<>();
        List<String> studies = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            (STUDIES.contains(arguments[i]) ? studies : settings).add(arguments[i]);
        }
        ReferenceData data = ReferenceData.load();
        System.out.printf("%d seeds, reference from 2020-01%s. In pairs of runs with the same seed: means without and with the change, mean difference, its 95 %% t interval.%n", seeds.length,
            settings.isEmpty() ? "" : ", " + String.join(", ", settings));
        if (studies.isEmpty() || studies.contains("halving")) {
            HalvingChannel.run(data, seeds, YearMonth.of(2027, 12), settings).print();
        }
        if (studies.isEmpty() || studies.contains("power")) {
            PowerChannel.run(data, seeds, YearMonth.of(2030, 12), PowerChannel.STATES, settings).print();
        }
        if (studies.isEmpty() || studies.contains("tax")) {
            TaxExemption.run(data, seeds, YearMonth.of(2030, 12), TaxExemption.WITHOUT, TaxExemption.WITH, settings).print();
        }
        if (studies.isEmpty() || studies.contains("announced")) {
            AnnouncedAndBuilt.run(data, seeds, settings).print();
        }
    }
}
