package nl.werkbrug.conventions;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameContaining;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/** Rules for product code; tests may break these. */
@AnalyzeClasses(packages = "nl.werkbrug", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int WITHOUT_LANGUAGE = 7;

    @ArchTest
    static final ArchRule time_comes_from_the_injected_clock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("nl.werkbrug.shared.ClockConfiguration")
            .should()
            .accessTargetWhere(new ReadsMachineClock())
            .because("a deadline must be the same in a test, in practice mode and on every node");

    @ArchTest
    static final ArchRule money_is_counted_in_whole_cents = classes()
            .that(resideInAnyPackage("..garnishment..", "..rules..", "..shared..", "..subsidy..")
                    .or(simpleNameContaining("Money"))
                    .or(simpleNameContaining("Amount")))
            .should(new HaveNoFractions())
            .because("a binary fraction cannot hold ten cents");

    @ArchTest
    static final ArchRule an_object_is_complete_when_it_exists = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs comes through its constructor");

    @ArchTest
    static final ArchRule a_mail_says_in_which_language_it_is = noClasses()
            .that(DescribedPredicate.describe("queue a mail themselves", type ->
                    type.getMethodCallsFromSelf().stream().anyMatch(it -> it.getTargetOwner().isEquivalentTo(Outbox.class))))
            .should()
            .callConstructorWhere(DescribedPredicate.describe("the language is left out", it ->
                    it.getTargetOwner().isEquivalentTo(Notice.class) && it.getTarget().getRawParameterTypes().size() == WITHOUT_LANGUAGE))
            .because("its address may be that of an account that reads another language than the mail is in");

    @ArchTest
    static final ArchRule controllers_stay_at_the_edge = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .should()
            .resideInAnyPackage("..web..", "nl.werkbrug.api..")
            .because("the root package of a module is for its domain")
            .allowEmptyShould(true);
}
