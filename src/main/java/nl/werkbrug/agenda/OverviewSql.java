package nl.werkbrug.agenda;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;

/**
 * The condition on deadlines {@code d} that a list, its count and its export share.
 *
 * @param counted the select of which the rows are counted: with the same condition, but by the index or from the dossiers where
 *     the first thousand are met soonest, as a count has no order
 * @param values the parameters in it
 */
record OverviewSql(String where, String counted, Map<String, Object> values) {

    private static final String BARE = "select 1 from running_deadline d where ";
    private static final String HELD = "select 1 from running_deadline d use index (running_deadline_held) where ";
    private static final String FROM_OWN = """
            select distinct d.id from dossier_party v
              join running_deadline d on d.dossier_id = v.dossier_id and d.subject = v.subject
             where v.party_id in (:parties) and v.until_at is null and\s""";

    private static final String OWN = "d.party_id in (:parties) and d.works_as in (:worksAs) and ";
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
        String where = filter.state().condition() + period(filter, values) + owner(filter, values) + found.condition()
                + " and " + scope(filter, work, values);
        return new OverviewSql(where, (found.few() ? BARE : from(filter.tab(), work)) + where, values);
    }

    private static String from(OverviewTab tab, OwnWork work) {
        if (!work.many() || tab == OverviewTab.MINE) {
            return BARE;
        }
        return tab == OverviewTab.ORGANISATION ? HELD : FROM_OWN;
    }

    private static String scope(OverviewFilter filter, OwnWork work, Map<String, Object> values) {
        if (work.parties().isEmpty()) {
            return "1 = 0";
        }
        values.put("parties", work.parties());
        values.put("worksAs", work.worksAs());
        return switch (filter.tab()) {
            case MINE -> TAKEN.formatted(filter.state() == OverviewState.DONE ? "completed_by" : "assignee_id")
                    + ROW_BY_ROW.formatted(Visibility.worksOn("d"));
            case ORGANISATION -> OWN + asked(Visibility.worksOn("d"), work);
            case OTHERS -> others(work);
            case ALL -> asked(Visibility.sees("d"), work);
        };
    }

    /** Whose is not of the viewer's parties is not the viewer's work either, so that is asked of few rows. */
    private static String others(OwnWork work) {
        String sees = Visibility.sees("d");
        return asked(sees, work) + " and case when d.party_id in (:parties) and d.works_as in (:worksAs) and "
                + Visibility.worksOn("d") + " then 0 else 1 end = 1";
    }

    private static String asked(String condition, OwnWork work) {
        return work.many() ? ROW_BY_ROW.formatted(condition) : condition;
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
