package io.evenkeel.followup;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The shape of the house. A rule that matches no class fails, which is the default of ArchUnit. */
@AnalyzeClasses(packages = "io.evenkeel.followup", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CORE = "io.evenkeel.followup.casefile..";

    @ArchTest
    static final ArchRule CORE_IS_PURE = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.apache.kafka..",
                    "reactor..",
                    "io.micrometer..",
                    "java.nio.file..",
                    "io.evenkeel.followup.stream..",
                    "io.evenkeel.followup.query..")
            .because("what a case does must be told, tested and replayed without a broker or a container");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(java.time.Clock.class)
            .because("time is passed in: otherwise no test could move it");

    @ArchTest
    static final ArchRule THE_STREAM_KNOWS_NO_WEB = noClasses()
            .that()
            .resideInAPackage("io.evenkeel.followup.stream..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "reactor..", "io.evenkeel.followup.query..")
            .because("the topology must run without anybody asking");

    @ArchTest
    static final ArchRule ONE_LOGGER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what is not in the log with a level is not seen in operation");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("io.evenkeel.followup.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle between capabilities means that they are one");

    @ArchTest
    static final ArchRule THE_SHELL_IS_NOT_FOR_OTHERS = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .or()
            .haveSimpleNameEndingWith("Configuration")
            .or()
            .haveSimpleNameEndingWith("Processor")
            .should()
            .notBePublic()
            .because("a public type is a promise, and nobody is promised the shell");
}
