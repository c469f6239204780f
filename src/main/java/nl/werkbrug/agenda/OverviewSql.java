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

    private static final String TAKES = "exists (select 1 from inbox_task t where t.id = d.task_id and t.assignee_id = :viewer)";

    /**
     * A condition that is asked of each row in turn. Left bare, the database would start from all dossiers that the viewer
     * sees, and sort what it finds there: quick for few, slow for thousands.
     */
    private static final String ROW_BY_ROW = "case when %s then 1 else 0 end = 1";

    static OverviewSql of(OverviewFilter filter, FoundDossiers found, Viewer viewer, OwnWork work, LocalDate today) {
        Map<String, Object> values = new HashMap<>(found.values());
        values.put("viewer", viewer.userId());
        values.put("today", today);
        values.put("parties", work.parties());
        values.put("worksAs", work.worksAs());
        values.put(ChosenEmployer.PARAMETER, viewer.employerId());
        String asked = filter.state().condition() + period(filter, values) + owner(filter, values) + found.condition() + chosen(viewer, work)
                + " and ";
        String counted = (found.few() ? BARE : from(filter.tab(), work)) + asked + scope(filter, work, false);
        return new OverviewSql(asked + scope(filter, work, true), counted, values);
    }

    private static String chosen(Viewer viewer, OwnWork work) {
        String narrows = ChosenEmployer.narrowsLetIn("d", viewer);
        return narrows.isEmpty() ? "" : " and " + asked(narrows.substring(" and ".length()), work);
    }

    private static String from(OverviewTab tab, OwnWork work) {
        if (!work.many() || tab == OverviewTab.MINE) {
            return BARE;
        }
        return tab == OverviewTab.ORGANISATION && work.fewParties() ? HELD : FROM_OWN;
    }

    private static String scope(OverviewFilter filter, OwnWork work, boolean byDay) {
        if (work.parties().isEmpty()) {
            return "1 = 0";
        }
        return switch (filter.tab()) {
            case MINE -> taken(filter, work, byDay) + ROW_BY_ROW.formatted(Visibility.worksOn("d"));
            case ORGANISATION -> own(work) + asked(Visibility.worksOn("d"), work);
            case OTHERS -> asked(Visibility.sees("d"), work) + " and case when " + own(work) + Visibility.worksOn("d") + " then 0 else 1 end = 1";
            case ALL -> asked(Visibility.sees("d"), work);
        };
    }

    private static String taken(OverviewFilter filter, OwnWork work, boolean byDay) {
        if (filter.state() == OverviewState.DONE) {
            return TAKEN.formatted("completed_by");
        }
        return work.tookMuch() && byDay ? ROW_BY_ROW.formatted(TAKES) + " and " : TAKEN.formatted("assignee_id");
    }

    /** That it is a party of the viewer is part of the permission; naming them helps an index, and hundreds of them do not. */
    private static String own(OwnWork work) {
        return work.many() && !work.fewParties() ? "" : OWN;
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
