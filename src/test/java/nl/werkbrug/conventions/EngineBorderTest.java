package nl.werkbrug.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The engine can be replaced in one package; this holds for tests as well, or they would have to be replaced too. */
@AnalyzeClasses(packages = "nl.werkbrug")
class EngineBorderTest {

    @ArchTest
    static final ArchRule one_package_knows_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("nl.werkbrug.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine's community line has ended and a successor has other package names");
}
