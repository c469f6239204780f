package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.rules.Grade;

/** A term that stands in no catalogue: somebody chose its length. */
public final class ChosenTerm {

    private static final LocalDate ALWAYS = LocalDate.MIN;

    private ChosenTerm() {}

    /**
     * A term of that length which can stand still.
     *
     * @param generalTermsAct whether the Algemene termijnenwet applies; beyond the limits of its article 4 it does not,
     *     whatever is asked
     */
    public static Term of(TermLength length, boolean generalTermsAct) {
        boolean rolls = generalTermsAct && length.mayRoll();
        Optional<String> beyond = generalTermsAct && !rolls && length.count() > 0
                ? Optional.of("De Algemene termijnenwet geldt niet voor een termijn van " + length.inWords()
                        + " (artikel 4). De laatste dag schuift dus niet door.")
                : Optional.empty();
        TermText text = new TermText(Optional.empty(), "de begindatum", "Uiterlijk deze dag.", "zelf gekozen termijn", "",
                beyond, Optional.empty(), Optional.empty());
        return new Term("CHOSEN", Optional.empty(), new Term.Validity(ALWAYS, null), TermKind.CHOSEN, length,
                TermDirection.FORWARD, TermDate.LAST_DAY, TermOwner.AUTHORITY, text, Grade.D,
                new TermRules(rolls, true, TermRules.STILL_BY, false, Optional.empty(), List.of()));
    }

    /**
     * A term that a municipality set for one of its own schemes; it neither moves off a weekend nor stands still.
     *
     * @param what what must or may be done, in Dutch
     * @param source where the municipality wrote it down
     */
    public static Term ofMunicipality(TermLength length, TermDirection direction, String what, String source) {
        TermText text = new TermText(Optional.empty(), "de eerste werkdag, of de dag die de gemeente noemt", what, source,
                "Later wijst de gemeente de aanvraag af.", Optional.empty(), Optional.empty(), Optional.empty());
        return new Term("LOCAL_SCHEME", Optional.empty(), new Term.Validity(ALWAYS, null), TermKind.MUNICIPAL, length, direction,
                TermDate.LAST_DAY, TermOwner.EMPLOYER, text, Grade.B, new TermRules(false, false, TermRules.STILL_BY, false, Optional.empty(), List.of()));
    }
}
