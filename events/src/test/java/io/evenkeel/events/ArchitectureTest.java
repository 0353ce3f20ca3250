package io.evenkeel.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.time.Instant;

/** Each rule fails when it matches no class, which is ArchUnit's default. */
@AnalyzeClasses(packages = "io.evenkeel.events", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String CONTRACT = "io.evenkeel.events";
    private static final DescribedPredicate<JavaClass> A_VALUE_OR_A_SHAPE = DescribedPredicate.describe(
            "a record, an enum or an interface", type -> type.isRecord() || type.isEnum() || type.isInterface());

    @ArchTest
    static final ArchRule no_spring = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..")
            .because("any program may read the log, and should not have to bring a framework for it");

    @ArchTest
    static final ArchRule the_contract_knows_no_transport = noClasses()
            .that()
            .resideInAPackage(CONTRACT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.evenkeel.events.kafka..", "org.apache.kafka..", "io.cloudevents..")
            .because("what happened does not depend on how it travels");

    @ArchTest
    static final ArchRule the_contract_is_made_of_values = classes()
            .that()
            .resideInAPackage(CONTRACT)
            .and()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(Json.class, Ids.class)
            .should(ArchCondition.from(A_VALUE_OR_A_SHAPE))
            .because("an event that was written cannot change");

    @ArchTest
    static final ArchRule fields_are_final = classes()
            .that()
            .resideInAPackage(CONTRACT)
            .and()
            .areNotInterfaces()
            .should()
            .haveOnlyFinalFields()
            .because("values are shared between threads without a lock");

    @ArchTest
    static final ArchRule every_event_is_a_record = classes()
            .that()
            .areAssignableTo(Event.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .haveModifier(JavaModifier.PUBLIC)
            .because("its components are its fields on the wire");

    @ArchTest
    static final ArchRule the_time_comes_from_outside = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .because("a decision that reads the clock cannot be repeated");

    @ArchTest
    static final ArchRule no_java_util_logging =
            GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("all logs go one way");

    @ArchTest
    static final ArchRule nothing_is_printed = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because(
            "what is printed has no level and no switch");

    @ArchTest
    static final ArchRule no_cycles = slices().matching("io.evenkeel.(events..)")
            .should()
            .beFreeOfCycles()
            .because("a cycle cannot be read from one end");
}
