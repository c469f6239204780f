package nl.werkbrug.conventions;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every date that follows from a term comes from the module deadline, which knows weekends, holidays and suspensions. What
 * is left over is named here with its reason; a new name needs a reason too.
 */
class DateArithmeticTest {

    private static final Map<String, String> NO_TERMS = Map.ofEntries(
            Map.entry("nl.werkbrug.agenda.Ladder$Rung", "days on which to remind, no terms"),
            Map.entry("nl.werkbrug.inbox.DueWindow", "how far ahead somebody looks in a list, no terms"),
            Map.entry("nl.werkbrug.coaching.PeriodRules", "the day before and after a period, no terms"),
            Map.entry("nl.werkbrug.garnishment.PayDays", "pay periods of an employer, no terms"),
            Map.entry("nl.werkbrug.rules.HalfYear", "the periods for which figures hold"),
            Map.entry("nl.werkbrug.rules.RateTable", "idem"),
            Map.entry("nl.werkbrug.trialplacement.PlacementDays", "the day before and after a period and the days in it, no terms"),
            Map.entry("nl.werkbrug.wagesubsidy.FlatRatePeriod", "the day before a period is over, no terms"),
            Map.entry("nl.werkbrug.wagesubsidy.payment.SubsidyMonths", "calendar months of what is paid by the month, no terms"),
            Map.entry("nl.werkbrug.wagecostbenefit.TaxPeriods", "periods of the wage tax return, no terms"),
            Map.entry("nl.werkbrug.agenda.web.CalendarPeriod", "weeks and months of a calendar page, no terms"));

    /** The colour of a date that comes near; no duty hangs on it. */
    private static final List<Path> NO_TERMS_IN_TEMPLATES = List.of(Path.of("web", "fragments.html"));

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern MOVES = Pattern.compile("\\.(plus|minus)(Days|Weeks|Months|Years)\\(");

    private static final JavaClasses PRODUCT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("nl.werkbrug");

    @Test
    void dates_are_moved_in_the_module_deadline_only() {
        ArchRule rule = noClasses()
                .that().resideOutsideOfPackages("nl.werkbrug.deadline..", "nl.werkbrug.demo..")
                .and(areNotNamedHere())
                .should().accessTargetWhere(new MovesADate())
                .because("a term is rule data: ask Deadlines for its date");

        rule.check(PRODUCT);
    }

    @Test
    void every_exception_still_moves_dates() {
        assertThat(NO_TERMS.keySet()).allSatisfy(name -> assertThat(PRODUCT.get(name).getAccessesFromSelf())
                .as(name).anyMatch(new MovesADate()));
    }

    @Test
    void no_template_moves_a_date() throws IOException {
        try (Stream<Path> pages = Files.walk(TEMPLATES)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html"))
                    .filter(page -> !NO_TERMS_IN_TEMPLATES.contains(TEMPLATES.relativize(page)))
                    .filter(page -> MOVES.matcher(read(page)).find())).isEmpty();
        }
    }

    private static DescribedPredicate<JavaClass> areNotNamedHere() {
        return DescribedPredicate.describe("are not named here", type ->
                NO_TERMS.keySet().stream().noneMatch(name -> (type.getName() + "$").startsWith(name + "$")));
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
