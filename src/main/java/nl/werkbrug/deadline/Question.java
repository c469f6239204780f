package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * What somebody from outside asks to compute. Anything may be null: {@link PublicCalculation} says what is missing. The
 * names in mistakes are the Dutch ones of the public interface.
 *
 * @param code a term of the catalogue ("termijn"); instead of a length with a unit
 * @param start the day of the event ("startdatum")
 * @param length how many units ("lengte")
 * @param unit the unit ("eenheid")
 * @param generalTermsAct whether the Algemene termijnenwet applies ("algemeneTermijnenwet"); null counts as yes
 * @param suspensions the times in which the term stands still ("opschortingen")
 */
public record Question(
        String code, LocalDate start, Integer length, TermUnit unit, Boolean generalTermsAct, List<Pause> suspensions) {

    /**
     * A suspension as it was asked.
     *
     * @param from the first suspended day ("van")
     * @param until the first day that counts again ("tot")
     * @param reason why ("reden"); may be null
     */
    public record Pause(LocalDate from, LocalDate until, String reason) {}

    public Question {
        suspensions = List.copyOf(suspensions);
    }

    boolean asksForALength() {
        return length != null || unit != null || generalTermsAct != null;
    }
}
