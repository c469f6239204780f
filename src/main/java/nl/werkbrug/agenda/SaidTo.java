package nl.werkbrug.agenda;

import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;

/** What a term asks, said to who reads it: "u" only to whose turn it is. */
public final class SaidTo {

    private static final Set<WorksAs> HELPERS = EnumSet.of(WorksAs.LOKET, WorksAs.LOKET_LEAD, WorksAs.COACH);

    private SaidTo() {}

    /**
     * The text in the language of the page.
     *
     * @param what what must or may be done, as it is kept
     * @param owner who must act by the term
     * @param holder as what somebody here does it; null for somebody who does not work here
     * @param reader who reads it; null where that is not known, who then gets the text as it is kept
     */
    public static String what(String what, TermOwner owner, WorksAs holder, Viewer reader) {
        return reader == null || turnOf(owner, holder, reader) ? KeptWords.shown(what) : KeptWords.toOthers(what);
    }

    /**
     * The same for who holds the term here, in Dutch, to be kept or mailed: a job coach or a loket may do what is asked of the employer.
     *
     * @param holder null for somebody who does not work here
     */
    static String keptForHolder(String what, TermOwner owner, WorksAs holder) {
        boolean turn = holder != null && (owner != TermOwner.EMPLOYER || !HELPERS.contains(holder));
        return turn ? what : keptForOthers(what);
    }

    /** The same for who waits. */
    static String keptForOthers(String what) {
        return KeptWords.toOthers(Language.DUTCH, what);
    }

    /** Whether the reader is of those whose turn it is. */
    public static boolean turnOf(TermOwner owner, WorksAs holder, Viewer reader) {
        if (holder == null) {
            return false;
        }
        return switch (holder) {
            case PAYROLL -> reader.atEmployer();
            case LOKET, LOKET_LEAD -> owner != TermOwner.EMPLOYER
                    && (reader.is(Role.LOKET_CASEWORKER) || reader.is(Role.LOKET_TEAM_LEAD));
            case COACH -> owner != TermOwner.EMPLOYER && reader.is(Role.JOB_COACH);
            default -> !reader.atEmployer();
        };
    }
}
