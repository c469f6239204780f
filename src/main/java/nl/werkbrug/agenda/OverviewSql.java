package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;

/**
 * The condition on deadlines {@code d} that a list, its count and its export share.
 *
 * @param values the parameters in it
 */
record OverviewSql(String where, Map<String, Object> values) {

    private static final String TAKEN = "d.task_id in (select t.id from inbox_task t where t.%s = :viewer) and ";

    /**
     * A condition that is asked of each row in turn. Left bare, the database would start from all dossiers that the viewer
     * sees, and sort what it finds there: quick for few, slow for thousands.
     */
    private static final String ROW_BY_ROW = "case when %s then 1 else 0 end = 1";

    static OverviewSql of(OverviewFilter filter, FoundDossiers found, Viewer viewer, OwnWork work, LocalDate today) {
        Map<String, Object> values = new HashMap<>(found.values());
        values.put("viewer", viewer.userId());
        values.put("today", today);
        values.put(ChosenEmployer.PARAMETER, viewer.employerId());
        String where = filter.state().condition() + period(filter, values) + owner(filter, values) + found.condition() + chosen(viewer);
        return new OverviewSql(where + " and " + scope(filter, work, values), values);
    }

    private static String chosen(Viewer viewer) {
        String narrows = ChosenEmployer.narrows("x.employer_id", viewer);
        return narrows.isEmpty()
                ? ""
                : " and exists (select 1 from dossier x where x.id = d.dossier_id" + narrows + ")";
    }

    private static String scope(OverviewFilter filter, OwnWork work, Map<String, Object> values) {
        if (work.parties().isEmpty()) {
            return "1 = 0";
        }
        return switch (filter.tab()) {
            case MINE -> TAKEN.formatted(filter.state() == OverviewState.DONE ? "completed_by" : "assignee_id")
                    + ROW_BY_ROW.formatted(Visibility.worksOn("d"));
            case ORGANISATION -> own(work, values) + asked(Visibility.worksOn("d"), work);
            case OTHERS -> others(work, values);
            case ALL -> asked(Visibility.sees("d"), work);
        };
    }

    /** Whose is not of the viewer's parties is not the viewer's work either, so that is asked of few rows. */
    private static String others(OwnWork work, Map<String, Object> values) {
        values.put("parties", work.parties());
        values.put("worksAs", work.worksAs());
        String sees = Visibility.sees("d");
        return asked(sees, work) + " and case when d.party_id in (:parties) and d.works_as in (:worksAs) and "
                + Visibility.worksOn("d") + " then 0 else 1 end = 1";
    }

    private static String asked(String condition, OwnWork work) {
        return work.many() ? ROW_BY_ROW.formatted(condition) : condition;
    }

    private static String own(OwnWork work, Map<String, Object> values) {
        values.put("parties", work.parties());
        values.put("worksAs", work.worksAs());
        return "d.party_id in (:parties) and d.works_as in (:worksAs) and ";
    }

    private static String period(OverviewFilter filter, Map<String, Object> values) {
        String sql = "";
        if (filter.from() != null) {
            values.put("from", filter.from());
            sql += " and d.ends_on >= :from";
        }
        if (filter.until() != null) {
            values.put("until", filter.until());
            sql += " and d.ends_on <= :until";
        }
        return sql;
    }

    private static String owner(OverviewFilter filter, Map<String, Object> values) {
        if (filter.owner() == null) {
            return "";
        }
        values.put("owner", filter.owner().name());
        return " and d.owner = :owner";
    }
}
