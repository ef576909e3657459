package org.computesiting;

import static com.tngtech.archunit.base.DescribedPredicate.doNot;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import ec.util.MersenneTwisterFast;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package may use which, and what model code must not touch. */
class ArchitectureTest {

    private static final String ROOT = "org.computesiting.";
    private static final String MODEL = ROOT + "model..";

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.computesiting");

    /**
     * A package (with its sub-packages where it ends in {@code ..}) and the other packages it may use.
     * The command line may use everything, and nothing may use it.
     */
    private static Stream<Arguments> packages() {
        return Stream.of(
                row("data.."),
                row("scenario..", "data.."),
                row("model.random.."),
                row("model", "model..", "scenario..", "data.."),
                row("model.power..", "model..", "scenario..", "data.."),
                row("model.mining..", "model..", "scenario..", "data.."),
                row("model.ai..", "model..", "scenario..", "data.."),
                row("model.policy..", "model..", "scenario..", "data.."),
                row("observe..", "model..", "scenario..", "data.."),
                row("experiment..", "scenario..", "data..", "model..", "observe..", "results.."),
                row("results.."),
                row("analysis..", "results.."),
                row("chart..", "analysis..", "results..", "data.."),
                row("report..", "chart..", "analysis..", "results..", "data.."),
                row("gui..", "model..", "observe..", "chart..", "scenario..", "data.."));
    }

    private static Arguments row(String name, String... uses) {
        return Arguments.of(name, List.of(uses));
    }

    @ParameterizedTest(name = "{0} may use {1}")
    @MethodSource("packages")
    void eachPackageUsesOnlyThePackagesBelowIt(String name, List<String> uses) {
        List<String> allowed = new ArrayList<>();
        allowed.add(ROOT + name);
        uses.forEach(used -> allowed.add(ROOT + used));
        DescribedPredicate<JavaClass> ours = resideInAPackage("org.computesiting..");
        DescribedPredicate<JavaClass> forbidden =
                ours.and(doNot(resideInAnyPackage(allowed.toArray(String[]::new))));
        noClasses().that().resideInAPackage(ROOT + name)
                .should().dependOnClassesThat(forbidden.as("reside outside %s", allowed))
                .allowEmptyShould(true).check(PRODUCT);
    }

    @Test
    void everyClassIsInAPackageThatTheTableNames() {
        String[] named = Stream.concat(Stream.of("cli.."), packages().map(row -> (String) row.get()[0]))
                .map(name -> ROOT + name).toArray(String[]::new);
        classes().that().resideInAPackage("org.computesiting..")
                .should().resideInAnyPackage(named).check(PRODUCT);
    }

    @Test
    void onlyTheModelAndTheWindowKnowTheSimulationKernel() {
        check(noClasses().that().resideOutsideOfPackages(MODEL, ROOT + "gui..")
                .should().dependOnClassesThat().resideInAnyPackage("sim..", "ec.util.."));
    }

    @Test
    void logsAreWrittenOnlyByTheCommandLineTheExperimentsAndTheWindow() {
        check(noClasses().that().resideOutsideOfPackages(ROOT + "cli..", ROOT + "experiment..", ROOT + "gui..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.slf4j..", "ch.qos.logback..", "java.util.logging.."));
    }

    @Test
    void theModelUsesNothingThatCouldDifferBetweenTwoRuns() {
        check(modelClasses().dependOnClassesThat(
                nameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom"
                        + "|HashMap|HashSet|LinkedHashMap|LinkedHashSet|IdentityHashMap|WeakHashMap"
                        + "|concurrent\\.ConcurrentHashMap)(\\$.*)?").<JavaClass>forSubtype()
                        .as("draw from another generator or hash")));
        check(modelClasses().dependOnClassesThat().resideInAnyPackage("java.util.stream.."));
        check(modelClasses().callMethod(Math.class, "random"));
    }

    @Test
    void theModelDrawsFromItsKeyedStreamsAndNotFromTheGeneratorOfTheKernel() {
        check(modelClasses().dependOnClassesThat().resideInAnyPackage("org.apache.commons.math3.random.."));
        check(noClasses().that().resideInAPackage(MODEL).should(callMethodWhere(
                targetOwner(type(MersenneTwisterFast.class)))));
    }

    @Test
    void theModelReadsNoClock() {
        check(modelClasses().callMethod(System.class, "currentTimeMillis"));
        check(modelClasses().callMethod(System.class, "nanoTime"));
        check(noClasses().that().resideInAPackage(MODEL).should(callMethodWhere(
                targetOwner(resideInAPackage("java.time..")).and(target(nameMatching("now"))))));
    }

    @Test
    void theModelReadsAndWritesNoFilesAndOpensNoWindow() {
        check(modelClasses().dependOnClassesThat().resideInAnyPackage(
                "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..", "java.awt..", "javax.swing.."));
        check(modelClasses().dependOnClassesThat(
                resideInAPackage("java.io").and(doNot(type(Serializable.class))).as("read or write in java.io")));
    }

    @Test
    void theModelTakesTranscendentalFunctionsFromStrictMath() {
        check(noClasses().that().resideInAPackage(MODEL).should(callMethodWhere(
                targetOwner(type(Math.class)).and(target(nameMatching(
                        "exp|expm1|log|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot"))))));
    }

    @Test
    void concreteClassesAreFinal() {
        check(classes().that(mayBeFinal()).should().haveModifier(JavaModifier.FINAL));
    }

    @Test
    void noClassInheritsFromAnotherClassOfOursForReuse() {
        check(classes().that().areNotAnonymousClasses().should(inheritFromNoClassOfOurs()));
    }

    @Test
    void namesSayWhatAClassIs() {
        check(noClasses().should().haveNameMatching(".*(Impl|Base|Manager|Util|Utils|Helper)"));
    }

    private static ClassesShould modelClasses() {
        return noClasses().that().resideInAPackage(MODEL).should();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PRODUCT);
    }

    private static DescribedPredicate<JavaClass> mayBeFinal() {
        return DescribedPredicate.describe("are concrete classes, no enum and not anonymous", candidate ->
                !candidate.isInterface() && !candidate.isEnum() && !candidate.isAnonymousClass()
                        && !candidate.isLocalClass() && !candidate.getModifiers().contains(JavaModifier.ABSTRACT)
                        && !candidate.getSimpleName().equals("package-info"));
    }

    private static ArchCondition<JavaClass> inheritFromNoClassOfOurs() {
        return new ArchCondition<>("inherit from no class of ours") {
            @Override
            public void check(JavaClass candidate, ConditionEvents events) {
                candidate.getRawSuperclass()
                        .filter(parent -> parent.getPackageName().startsWith("org.computesiting"))
                        .ifPresent(parent -> events.add(SimpleConditionEvent.violated(candidate,
                                candidate.getName() + " extends " + parent.getName())));
            }
        };
    }
}
