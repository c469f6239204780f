package nl.werkbrug.workplaceadaptation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.rules.RuleBook;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.shared.Money;
import nl.werkbrug.workplaceadaptation.AdaptationCosts.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether costs are high enough: the norm amounts of UWV of 2015 (128 euros, from July 129) and the limit of article 10
 * Re-integratiebesluit (22,689 euros in the text of 2017) as the domain notes give them.
 */
class AdaptationCostsTest {

    private final AdaptationCosts costs = new AdaptationCosts(new RuleBook(RuleFiles.ofTheProduct()));

    @ParameterizedTest
    @CsvSource({
        "2014-12-31,   500,     0, UNKNOWN, true",
        "2015-01-01,   128,     0, REACHED, false",
        "2015-06-30,   127.99,  0, BELOW,   false",
        "2015-06-30,   128.99,  0, REACHED, false",
        "2015-07-01,   128.99,  0, BELOW,   false",
        "2015-07-01,   129,     0, REACHED, false",
        "2015-07-01,   100,    29, REACHED, false",
        "2015-07-01,   100, 28.99, BELOW,   false",
        "2016-01-01,   129,     0, REACHED, true",
        "2017-01-01,   128,     0, BELOW,   true",
        "2026-06-01,   900,     0, REACHED, true",
        "2026-06-01,   100,     0, BELOW,   true"
    })
    void small_provisions_of_a_year_count_together(LocalDate on, String counted, String others, Reach reach, boolean estimate) {
        AdaptationCosts.Verdict verdict = costs.least(Money.euros(counted), Money.euros(others), on);

        assertThat(verdict.reach()).isEqualTo(reach);
        assertThat(verdict.estimate()).isEqualTo(estimate);
        assertThat(verdict.sentence().contains("schatting")).isEqualTo(estimate && reach != Reach.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "FIXED,       2026-06-01, 22689,    0",
        "FIXED,       2026-06-01, 22689.01, 1",
        "FIXED,       2017-02-01, 22689.01, 1",
        "FIXED,       2016-06-01, 50000,    0",
        "AID,         2026-06-01, 3546,     0",
        "AID,         2026-06-01, 3546.01,  1",
        "AID,         2026-06-01, 50000,    1",
        "INTERPRETER, 2026-06-01, 50000,    0",
        "TRANSPORT,   2026-06-01, 50000,    0"
    })
    void high_costs_bring_a_remark(AdaptationKind kind, LocalDate on, String counted, int remarks) {
        assertThat(costs.remarks(kind, Money.euros(counted), on)).hasSize(remarks)
                .allSatisfy(text -> assertThat(text.contains("schatting")).isEqualTo(on.getYear() > 2017));
    }

    /** VAT does not count when the company deducts it (article 10); a shop without VAT may then be dearer. */
    @ParameterizedTest
    @CsvSource({"true, with", "false, without"})
    void the_cheapest_is_the_one_of_which_least_counts(boolean deducted, String cheapest) {
        List<AdaptationQuote> quotes = List.of(quote("with", "900", "189"), quote("without", "1000", "0"));

        assertThat(AdaptationCosts.cheapest(quotes, deducted).orElseThrow().id()).isEqualTo(cheapest);
    }

    @ParameterizedTest
    @CsvSource({"FIXED, de werkgever, WORKPLACE_ADAPTATION, FIXED", "AID, de werknemer, PORTABLE_PROVISION, PORTABLE",
        "TRANSPORT, de werknemer, PORTABLE_PROVISION, PORTABLE", "INTERPRETER, de werknemer, PORTABLE_PROVISION, PORTABLE",
        "OTHER, de werknemer, PORTABLE_PROVISION, PORTABLE"})
    void what_stays_is_asked_by_the_employer_and_what_goes_along_by_the_employee(
            AdaptationKind kind, String applicant, String request, String need) {
        assertThat(kind.applicant()).isEqualTo(applicant);
        assertThat(kind.request()).isEqualTo(request);
        assertThat(kind.need().name()).isEqualTo(need);
    }

    @Test
    void without_quotes_none_is_the_cheapest() {
        assertThat(AdaptationCosts.cheapest(List.of(), true)).isEmpty();
    }

    private static AdaptationQuote quote(String id, String net, String vat) {
        return new AdaptationQuote(id, "Kantoor", AdaptationQuote.Kind.QUOTE, Money.euros(net), Money.euros(vat), null, 0);
    }
}
