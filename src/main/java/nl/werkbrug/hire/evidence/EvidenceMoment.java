package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.SaidTo;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermOwner;

/**
 * Something to prove or report.
 *
 * @param about the scheme or the contract, in Dutch
 * @param term the rule: what, who must act, source, grade and what happens in silence
 * @param on the day; null for a standing rule, for what comes back within a year, and for a day that cannot be computed yet
 * @param year the year it belongs to; null for a standing rule only
 * @param note what it is about or when it applies, in Dutch; may be empty
 */
public record EvidenceMoment(String about, Term term, LocalDate on, Integer year, String note) {

    /** Whether no source with authority states it. */
    public boolean isEstimate() {
        return term.grade().isEstimate();
    }

    /** What must be done, in the language of the page: with "u" for who must do it only. */
    public String whatFor(Viewer reader) {
        return SaidTo.what(term.what(), term.owner(), doer(), reader);
    }

    private WorksAs doer() {
        return term.owner() == TermOwner.EMPLOYER ? WorksAs.PAYROLL : term.owner() == TermOwner.MUNICIPALITY ? WorksAs.LOKET : null;
    }

    public boolean standing() {
        return year == null;
    }
}
