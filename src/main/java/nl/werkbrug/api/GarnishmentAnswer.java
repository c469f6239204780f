package nl.werkbrug.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.werkbrug.garnishment.trial.TrialAnswer;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * The answer of the calculation; all amounts in euros with two decimals.
 *
 * @param beslagbaar null when no protected amount was given
 * @param voetVoorPeriode null when no protected amount was given
 * @param afdrachten one for each payee
 * @param verdelingGewoon a forecast for several ordinary garnishments, otherwise empty
 * @param verrekening what the employer may set off
 * @param aanTeHouden what must be withheld and not be paid out yet; part of the afdrachten
 * @param werknemer what the employee receives
 */
record GarnishmentAnswer(
        BigDecimal beslagbaar, BigDecimal voetVoorPeriode, List<Afdracht> afdrachten, List<Schatting> verdelingGewoon,
        BigDecimal verrekening, BigDecimal aanTeHouden, BigDecimal werknemer, List<Stap> stappen) {

    /** What goes to one payee; {@code aanhouden} is only there when it must not be paid out yet. */
    record Afdracht(
            String soort, BigDecimal bedrag, BigDecimal resterendeVordering,
            @JsonInclude(JsonInclude.Include.NON_NULL) Boolean aanhouden) {}

    /** The part of one ordinary garnishment, by its place in the question from 0. */
    record Schatting(int beslag, BigDecimal bedrag, BigDecimal resterendeVordering, String toelichting) {}

    /** One step of the explanation. */
    record Stap(String omschrijving, BigDecimal bedrag, String bron) {}

    static GarnishmentAnswer of(TrialAnswer answer) {
        return new GarnishmentAnswer(
                answer.seizable().map(Money::inEuros).orElse(null),
                answer.protectedForPeriod().map(Money::inEuros).orElse(null),
                answer.payees().stream().map(GarnishmentAnswer::afdracht).toList(),
                answer.forecasts().stream().map(GarnishmentAnswer::schatting).toList(),
                answer.setOff().inEuros(), answer.held().inEuros(), answer.employee().inEuros(),
                answer.steps().stream()
                        .map(step -> new Stap(step.text(), step.amount().inEuros(), step.source())).toList());
    }

    private static Afdracht afdracht(TrialAnswer.Payee payee) {
        return new Afdracht(
                payee.kind().name(), payee.amount().inEuros(), payee.left().map(Money::inEuros).orElse(null),
                payee.held() ? Boolean.TRUE : null);
    }

    private static Schatting schatting(TrialAnswer.Forecast forecast) {
        return new Schatting(forecast.item(), forecast.amount().inEuros(), forecast.left().inEuros(), Words.of("api.forecast"));
    }
}
