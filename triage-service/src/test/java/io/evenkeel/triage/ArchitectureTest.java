package io.evenkeel.triage;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.evenkeel.triage", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule the_core_knows_no_framework = noClasses()
            .that()
            .resideInAnyPackage("..assessment..", "..customer..", "..decision..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "reactor..", "io.micrometer..", "org.kie..")
            .because("what decides has to be read, tested and replayed without anything that runs it");

    @ArchTest
    static final ArchRule the_core_has_no_clock = noClasses()
            .that()
            .resideInAnyPackage("..assessment..", "..customer..", "..decision..", "..policy..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("time comes in as a parameter, so that the past can be decided again");

    @ArchTest
    static final ArchRule the_decision_engine_stays_behind_the_policy = noClasses()
            .that()
            .resideOutsideOfPackage("..policy..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.kie..")
            .because("another engine must be able to take its place");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("io.evenkeel.triage.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a capability that needs the one that needs it cannot be understood alone");
}
