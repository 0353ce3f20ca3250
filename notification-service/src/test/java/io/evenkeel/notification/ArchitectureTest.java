package io.evenkeel.notification;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;

@AnalyzeClasses(packages = "io.evenkeel.notification", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule LETTERS_ARE_PURE = noClasses()
            .that()
            .resideInAPackage("..letter..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "org.apache.kafka..", "jakarta..", "org.thymeleaf..", "reactor..")
            .because("what a letter says is checked in milliseconds, without a framework or a server");

    @ArchTest
    static final ArchRule THE_CORE_KNOWS_NO_SPRING = noClasses()
            .that()
            .haveNameMatching(
                    ".*\\.(Alert|Alerts|AlertFilter|Positioned|RetryPlan|Attempt|Fate|Lanes|Lane|Patience|SentMemory"
                            + "|DueSplit|Job|Entry|Accounts|PostRoom|Answer|Answers|Addresses|MailIds|MailBuilder|Delivery"
                            + "|DeliveryKeys|DeliveryQuery|DeliveryScan|DeliveryStore|NotificationMeters)")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..")
            .because("decisions about mail, alerts and deliveries outlive the framework that carries them");

    @ArchTest
    static final ArchRule NOBODY_ASKS_THE_SYSTEM_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("a time that is passed in can be moved by a test");

    @ArchTest
    static final ArchRule ONE_WAY_TO_LOG = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging"))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("operations read one log");

    @ArchTest
    static final ArchRule CONFIGURATION_STAYS_INSIDE = classes()
            .that()
            .haveSimpleNameEndingWith("Configuration")
            .or()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .because("a public type is a promise to other packages");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("io.evenkeel.notification.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each capability can be read, and later moved, by itself");
}
