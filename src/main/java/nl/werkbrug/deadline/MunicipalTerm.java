package nl.werkbrug.deadline;

import java.util.Optional;
import nl.werkbrug.rules.Grade;

/**
 * The own, shorter term of a municipality for something to which the law sets a term too.
 *
 * @param termCode the legal term beside which it stands
 * @param source where the municipality says so, in Dutch
 * @param rolls whether the municipality lets it move over weekends and holidays; the Algemene termijnenwet itself does not
 *     cover by-laws
 */
public record MunicipalTerm(String termCode, TermLength length, String source, boolean rolls) {

    /** The legal term with the municipality's length. */
    Term besides(Term legal) {
        TermRules rules = new TermRules(rolls && length.mayRoll(), legal.rules().suspendable(), legal.rules().stillBy(),
                legal.rules().penaltyForLateness(), legal.rules().extension(), legal.rules().reminders());
        TermText text = new TermText(legal.text().title(), legal.countsFrom(), legal.what(), source, legal.silenceRule(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return new Term(legal.code(), legal.catalogueCode(), legal.validity(), TermKind.MUNICIPAL, length,
                legal.direction(), legal.date(), legal.owner(), text, Grade.B, rules);
    }
}
