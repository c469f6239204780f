package nl.werkbrug.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A municipality's own term beside the legal one: five weeks for a decision on loonkostensubsidie. */
class MunicipalDeadlinesTest {

    private static final Course COURSE = Course.from(LocalDate.of(2026, 4, 1));

    @Test
    void both_dates_are_computed_from_the_same_events() {
        LegalAndOwn both = with(own(3)).compute("PW_10D_12",
                COURSE.suspended(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 8), "stukken"), "utrecht");

        assertThat(both.legal().end()).isEqualTo("2026-05-08");
        assertThat(both.own()).get().extracting(DeadlineResult::end).isEqualTo(LocalDate.of(2026, 4, 24));
        assertThat(both.own().orElseThrow().steps()).last().extracting(ExplanationStep::text).asString()
                .contains("eigen termijn van de gemeente");
    }

    @Test
    void an_own_term_that_is_longer_than_the_law_does_not_count() {
        LegalAndOwn both = with(own(6)).compute("PW_10D_12", COURSE, "utrecht");

        assertThat(both.ownIsTooLong()).isTrue();
    }

    @Test
    void without_an_own_term_the_law_stands_alone() {
        LegalAndOwn both = new MunicipalDeadlines(Product.DEADLINES, MunicipalTerms.NONE)
                .compute("PW_10D_12", COURSE, "utrecht");

        assertThat(both.own()).isEmpty();
    }

    private static MunicipalTerm own(int weeks) {
        return new MunicipalTerm("PW_10D_12", TermLength.of(weeks, TermUnit.WEEKS), "servicebelofte van de gemeente", true);
    }

    private static MunicipalDeadlines with(MunicipalTerm own) {
        return new MunicipalDeadlines(Product.DEADLINES, (municipality, code, event) ->
                Optional.of(own).filter(term -> municipality.equals("utrecht") && term.termCode().equals(code)));
    }
}
