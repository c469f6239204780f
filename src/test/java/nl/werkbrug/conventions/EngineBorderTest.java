package nl.werkbrug.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "nl.werkbrug")
class EngineBorderTest {

    /** See docs/adr/0001: the engine can then be replaced in one package. Tests keep to it too. */
    @ArchTest
    static final ArchRule only_the_package_engine_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("nl.werkbrug.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.joda..");
}
