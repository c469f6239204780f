package nl.werkbrug.access;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Which of several employers somebody works for now. It only narrows what {@link Visibility} lets through, so that the work of two
 * clients is never mixed in one list. Kept in the session, of which every tab of a browser is part: a form therefore says for
 * whom it was opened.
 *
 * @param several whether there is anything to choose
 * @param id the employer; null for all of them
 * @param name idem
 */
public record ChosenEmployer(boolean several, String id, String name) implements Serializable {

    /** The name of the parameter that {@link #narrows} and {@link #nameOf} ask for. */
    public static final String PARAMETER = "chosenEmployer";

    /** The field in which a form says for which employer it was opened. */
    public static final String FIELD = "_werkgever";

    private static final String KEPT = ChosenEmployer.class.getName();

    /** That a column holds the chosen employer, to put behind another condition; empty for who chose none. */
    public static String narrows(String column, Viewer viewer) {
        return viewer.employerId() == null ? "" : " and " + column + " = :" + PARAMETER;
    }

    /**
     * That the chosen employer is let in to the dossier of a row (with columns dossier_id and subject), to put behind another
     * condition; empty for who chose none. For what may be of a matter, which has no employer of its own.
     */
    public static String narrowsLetIn(String alias, Viewer viewer) {
        return viewer.employerId() == null ? "" : " and " + letIn(alias + ".dossier_id", " and ce.subject = " + alias + ".subject");
    }

    /** The same for a dossier, whatever the subject; the column holds its id. */
    public static String narrowsDossier(String column, Viewer viewer) {
        return viewer.employerId() == null ? "" : " and " + letIn(column, "");
    }

    /**
     * The name of the employer of a dossier: its own or, of a matter that somebody else keeps, the employer of the viewer that is let in
     * to it: the chosen one, else all of them in order. Null for who is of no employer. Asks for {@link #PARAMETER}, null for who chose none.
     *
     * @param keeper alias of the party that keeps the dossier
     * @param dossier column with its id
     */
    public static String nameOf(String keeper, String dossier) {
        return ("case when %1$s.kind = 'EMPLOYER' then %1$s.name else (select coalesce("
                + "max(case when ne.id = :" + PARAMETER + " then ne.name end), group_concat(distinct ne.name order by ne.name separator ', '))"
                + " from dossier_party nd"
                + " join party ne on ne.id = nd.party_id and ne.kind = 'EMPLOYER'"
                + " join membership nm on nm.party_id = nd.party_id and nm.user_id = :viewer"
                + " where nd.dossier_id = %2$s and nd.until_at is null) end").formatted(keeper, dossier);
    }

    private static String letIn(String column, String more) {
        return column + " in (select ce.dossier_id from dossier_party ce where ce.party_id = :" + PARAMETER + " and ce.until_at is null" + more + ")";
    }

    /** Whether the user of this request has several employers to choose from. */
    public static boolean ofSeveral() {
        return kept().map(ChosenEmployer::several).orElse(false);
    }

    /** What was chosen in the session of this request; empty when that is not known, and outside a request. */
    static Optional<ChosenEmployer> kept() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? Optional.empty()
                : Optional.ofNullable((ChosenEmployer) request.getAttribute(KEPT, RequestAttributes.SCOPE_SESSION));
    }

    void keep(HttpSession session) {
        session.setAttribute(KEPT, this);
    }
}
