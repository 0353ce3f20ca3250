package io.evenkeel.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.evenkeel.deploy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule noSpring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("the launcher must start in a blink, and the services are processes to it, not classes");

    @ArchTest
    static final ArchRule theBrokerIsAProcess = noClasses()
            .that()
            .resideOutsideOfPackage("..broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "scala..")
            .because(
                    "what runs in the launcher's own process cannot be killed alone, and is no stand-in for a real broker");

    @ArchTest
    static final ArchRule partsAreTalkedToFromOutside = noClasses()
            .that()
            .resideOutsideOfPackages("..mailbox..", "..broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..deploy.mailbox..", "..deploy.broker..")
            .because("mailbox and broker are processes of their own, reached over their ports alone");

    @ArchTest
    static final ArchRule noServices = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.evenkeel.intake..",
                    "io.evenkeel.triage..",
                    "io.evenkeel.followup..",
                    "io.evenkeel.notification..")
            .because("the local run and the tests of the whole know the services by their contract only");

    @ArchTest
    static final ArchRule pureOnes = noClasses()
            .that()
            .haveSimpleName("Pace")
            .or()
            .haveSimpleName("Balance")
            .or()
            .haveSimpleName("Report")
            .or()
            .haveSimpleName("Story")
            .or()
            .haveSimpleName("Commands")
            .or()
            .haveSimpleName("BrokerSettings")
            .or()
            .haveSimpleName("Pages")
            .should()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "org.apache.kafka..", "java.util.logging..")
            .because("what can be a function of its values is one, and is tested as one");

    @ArchTest
    static final ArchRule noOtherLogging = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .because("one logging system, to files of bounded size");

    @ArchTest
    static final ArchRule theTerminalIsInOnePlace = noClasses()
            .that()
            .doNotHaveSimpleName("Launcher")
            .and()
            .doNotHaveSimpleName("BrokerMain")
            .should()
            .accessField(System.class, "out")
            .because("what people see goes through Terminal; the broker's formatter alone needs a stream");

    @ArchTest
    static final ArchRule noCycles = slices().matching("io.evenkeel.deploy.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs its user cannot be read alone");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .that(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "are package declarations",
                    (JavaClass type) -> type.getSimpleName().equals("package-info")))
            .should()
            .beAnnotatedWith(org.jspecify.annotations.NullMarked.class)
            .because("NullAway looks at marked packages only");
}
