package org.computesiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.computesiting.data.DataCatalog;
import org.computesiting.data.Good;
import org.computesiting.data.Instrument;
import org.computesiting.data.ReferenceData;
import org.computesiting.model.CostTerm;
import org.computesiting.model.EventKind;
import org.computesiting.model.Party;
import org.computesiting.model.Phase;
import org.computesiting.model.SiteStage;
import org.computesiting.model.SitingOption;
import org.computesiting.model.random.Stream;
import org.computesiting.observe.MeasureCatalog;
import org.junit.jupiter.api.Test;

/** The model description names only what exists, and everything of the model's fixed lists. */
class OddTest {
    private static final Path FOLDER = Path.of("src", "site", "markdown");
    private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LOWER_NAME = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-z0-9]+([A-Z][A-Za-z0-9]*)+(\\.[a-zA-Z]+)?");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+\\.md)\\)");

    @Test
    void everyParameterTableColumnAndCodeNamedInThePagesExists() throws IOException {
        ReferenceData data = ReferenceData.load();
        Set<String> known = new TreeSet<>(data.parameters().byName().keySet());
        for (DataCatalog.TableInfo table : new DataCatalog(data).list()) {
            known.add(table.name());
            table.columns().forEach(column -> known.add(column.name()));
        }
        Arrays.stream(Instrument.values()).forEach(instrument -> known.add(instrument.code()));
        Arrays.stream(Good.values()).forEach(good -> known.add(good.code()));
        MeasureCatalog.all().forEach(measure -> known.add(measure.name()));
        assertThat(unknown(LOWER_NAME, known)).as("names in backticks that are no parameter, table, column, instrument, good or measure").isEmpty();
    }

    @Test
    void everyClassNamedInThePagesExists() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String root : new String[] {"main", "test"}) {
            try (java.util.stream.Stream<Path> files = Files.walk(Path.of("src", root, "java"))) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                    .forEach(name -> known.add(name.substring(0, name.length() - ".java".length())));
            }
        }
        assertThat(unknown(CLASS_NAME, known)).as("names in backticks that are no class").isEmpty();
    }

    @Test
    void everyPhaseStreamPartyEventStageOptionAndTermIsDescribed() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path page : pages()) {
            all.append(Files.readString(page));
        }
        for (List<? extends Enum<?>> list : List.of(List.of(Phase.values()), List.of(Stream.values()), List.of(Party.values()), List.of(EventKind.values()),
            List.of(SiteStage.values()), List.of(SitingOption.values()), List.of(CostTerm.values()))) {
            assertThat(list).allSatisfy(entry -> assertThat(all.toString()).as("%s %s", entry.getClass().getSimpleName(), entry).contains("`" + entry.name() + "`"));
        }
    }

    @Test
    void everyPageIsReachedFromTheIndexAndEveryLinkLeadsToAFile() throws IOException {
        String index = Files.readString(FOLDER.resolve("index.md"));
        assertThat(pages()).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(index).contains("(" + page.getFileName() + ")"));
        for (Path page : pages()) {
            Matcher link = LINK.matcher(Files.readString(page));
            while (link.find()) {
                assertThat(FOLDER.resolve(link.group(1))).as("link in %s", page).exists();
            }
        }
    }

    /** Quoted names of a form that are not known, by page. */
    private static Map<String, Set<String>> unknown(Pattern form, Set<String> known) throws IOException {
        Map<String, Set<String>> missing = new TreeMap<>();
        for (Path page : pages()) {
            Matcher quoted = QUOTED.matcher(Files.readString(page));
            while (quoted.find()) {
                String name = quoted.group(1);
                String bare = form == CLASS_NAME && name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
                if (form.matcher(name).matches() && !known.contains(bare)) {
                    missing.computeIfAbsent(page.getFileName().toString(), key -> new TreeSet<>()).add(name);
                }
            }
        }
        return missing;
    }

    private static List<Path> pages() throws IOException {
        try (java.util.stream.Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("odd")).sorted().toList();
        }
    }
}
