package nl.werkbrug.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** People read dates and amounts in one notation. What writes them otherwise is named here with its reason. */
class FormatsTest {

    private static final Map<String, String> OTHERS = Map.of(
            "nl.werkbrug.shared.Notation", "the one place",
            "nl.werkbrug.shared.TypedDates", "reads what people type",
            "nl.werkbrug.shared.KeptValues", "reads the days of what was kept in Dutch",
            "nl.werkbrug.bank.Pain001", "XML for a bank",
            "nl.werkbrug.officialform.fact.ValueText", "boxes of official forms (PDF)",
            "nl.werkbrug.deadline.TermLength", "a day of every year, without a year",
            "nl.werkbrug.garnishment.declaration.DeclaredWages", "name of a month in a letter",
            "nl.werkbrug.party.web.EmployerSummary", "name of a weekday, on a page that is Dutch only");

    private static final Set<String> WRITES = Set.of("ofPattern", "ofLocalizedDate", "ofLocalizedDateTime", "getDisplayName");

    private static final DescribedPredicate<JavaAccess<?>> WRITES_ITSELF = DescribedPredicate.describe("write dates or numbers", access ->
            access.getTargetOwner().isAssignableTo(NumberFormat.class)
                    || access.getTargetOwner().isEquivalentTo(DateTimeFormatterBuilder.class)
                    || access.getTargetOwner().isEquivalentTo(DateTimeFormatter.class) && WRITES.contains(access.getName())
                    || access.getTargetOwner().getPackageName().equals("java.time") && WRITES.contains(access.getName()));

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.werkbrug");

    @Test
    void dates_and_amounts_are_written_in_one_place() {
        noClasses().that(DescribedPredicate.describe("are not named here", type -> !OTHERS.containsKey(type.getName())))
                .should().accessTargetWhere(WRITES_ITSELF)
                .because("the notation follows the language of the page: use PageFormats, or DutchFormats for what is kept")
                .check(PRODUCT);
    }

    @Test
    void every_exception_still_writes_dates_or_amounts() {
        assertThat(OTHERS.keySet()).allSatisfy(name ->
                assertThat(PRODUCT.get(name).getAccessesFromSelf()).as(name).anyMatch(WRITES_ITSELF));
    }
}
