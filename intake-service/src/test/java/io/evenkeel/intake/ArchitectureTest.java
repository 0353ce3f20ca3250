package io.evenkeel.intake;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;

@AnalyzeClasses(packages = "io.evenkeel.intake", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "io.evenkeel.intake.problem..", "io.evenkeel.intake.reading..", "io.evenkeel.intake.idempotency.."
    };

    @ArchTest
    static final ArchRule coreIsPlainJava = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "org.apache.kafka..", "reactor..", "io.micrometer..")
            .because("what a request means must be tested and read without a server or a broker");

    @ArchTest
    static final ArchRule onlyTheLogKnowsKafka = noClasses()
            .that()
            .resideOutsideOfPackage("io.evenkeel.intake.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..")
            .because("the log is one capability behind one small interface");

    @ArchTest
    static final ArchRule onlyConfigurationOfTheReceptionKnowsSpring = noClasses()
            .that()
            .resideInAPackage("io.evenkeel.intake.reception..")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..")
            .because("accepting is the same whoever asks, over whatever wire");

    @ArchTest
    static final ArchRule bulkCoreIsPlainJava = noClasses()
            .that()
            .haveNameMatching("io\\.evenkeel\\.intake\\.bulk\\.(LineSplitter|RawLine|.*Format|CsvTable)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..")
            .because("the forms of an import are cut and read without a server");

    @ArchTest
    static final ArchRule timeIsPassedIn = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a test must be able to say what time it is");

    @ArchTest
    static final ArchRule oneClock = noClasses()
            .that()
            .doNotHaveSimpleName("IntakeApplication")
            .should()
            .callMethod(InstantSource.class, "system")
            .because("the clock is a bean, made in one place");

    @ArchTest
    static final ArchRule oneWayToLog = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is not logged through SLF4J is lost to operations");

    @ArchTest
    static final ArchRule noCycles = slices().matching("io.evenkeel.intake.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes two packages one");

    @ArchTest
    static final ArchRule controllersAreHidden = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .bePackagePrivate()
            .because("HTTP is called over HTTP");
}
