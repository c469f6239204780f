package nl.werkbrug.inbox;

import java.util.Arrays;

/** What the list can be sorted on; the SQL is ours, so that nothing from an address comes in a query. */
public enum InboxSort {
    /** By day, undated tasks last: an index gives this order, however many there are. */
    DUE("uiterlijk", null),
    TASK("taak", "lower(t.title)"),
    PERSON("werknemer", "t.person_sort"),
    EMPLOYER("werkgever", "t.employer_sort"),
    /** By number: 2026-000012 before 2026-000113. */
    DOSSIER("dossier", "(select d.reference from dossier d where d.id = t.dossier_id)"),
    PROCEDURE("procedure", "t.procedure_code"),
    CREATED("binnengekomen", "t.created_at"),
    FOLLOW_UP("vervolg", "coalesce(t.follow_up_on, date '9999-12-31')"),
    /** By name, what nobody took first. */
    HOLDER("opgepakt", "coalesce((select lower(u.display_name) from app_user u where u.id = t.assignee_id), '')");

    private final String code;
    private final String sql;

    InboxSort(String code, String sql) {
        this.code = code;
        this.sql = sql;
    }

    /** The word in addresses. */
    public String code() {
        return code;
    }

    /** The value to sort on of a task {@code t}; null when the list is in that order by itself. */
    String sql() {
        return sql;
    }

    /** The one of that word; {@link #DUE} for a word that is none. */
    public static InboxSort of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst().orElse(DUE);
    }
}
