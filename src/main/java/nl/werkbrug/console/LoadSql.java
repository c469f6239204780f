package nl.werkbrug.console;

import nl.werkbrug.access.Visibility;

/** What the counts and the list of the console ask; see docs/adr/0017 on asking permission row by row. */
final class LoadSql {

    /** A legal term of the loket that ends soon: of the task, or of the dossier while no other task has it. */
    static final String TERM_NEAR = """
            exists (select 1 from running_deadline rd
                     where rd.dossier_id = t.dossier_id and rd.subject = t.subject and rd.live = true and rd.ends_on <= :soon
                       and rd.party_id = t.party_id and (rd.task_id is null or rd.task_id = t.id))""";
    private static final String MAY = "case when " + Visibility.worksOn("t") + " then 1 else 0 end = 1";
    private static final String FROM = "select %1$s as holder, t.dossier_id, t.sort_on, t.follow_up_on,"
            + " case when t.sort_on < :today then 0 when t.sort_on <= :soon then 1 when " + TERM_NEAR + " then 1 else 0 end as risk"
            + " from inbox_task t%2$s where " + Loket.WORK + " and " + MAY;
    private static final String COUNTS = """
            select %1$s as holder, count(*) as tasks,
                   coalesce(sum(case when x.sort_on < :today then 1 else 0 end), 0) as late, coalesce(sum(x.risk), 0) as risk,
                   coalesce(sum(case when x.follow_up_on > :today then 1 else 0 end), 0) as later,
                   count(distinct x.dossier_id) as dossiers
              from (%2$s) x%3$s""";
    private static final String INDEX = " use index (inbox_load)";

    /** By who holds it. A caseworker gets the own work, nobody's, and all others' as one. */
    static String byHolder(boolean leads) {
        String holder = leads
                ? "t.assignee_id"
                : "case when t.assignee_id is null then null when t.assignee_id = :viewer then t.assignee_id else 'others' end";
        return COUNTS.formatted("x.holder", FROM.formatted(holder, INDEX), " group by x.holder");
    }

    /** Of the whole team: dossiers in which two people have a task count once. */
    static String ofTeam() {
        return COUNTS.formatted("null", FROM.formatted("null", INDEX), "");
    }

    /** Late and at risk, the longest late first. */
    static String worst(boolean leads) {
        return """
                select t.id, t.title, t.due_on, t.sort_on, d.reference, e.name as employer_name,
                       case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
                       a.display_name as holder
                  from (select t.id, t.sort_on from inbox_task t
                         where %s and (t.sort_on <= :soon or case when %s then 1 else 0 end = 1)%s and %s
                         order by t.sort_on, t.id limit :limit offset :offset) chosen
                  join inbox_task t on t.id = chosen.id
                  join dossier d on d.id = t.dossier_id
                  join party e on e.id = d.employer_id
                  left join person p on p.id = d.person_id
                  left join app_user a on a.id = t.assignee_id
                 order by chosen.sort_on, chosen.id""".formatted(
                Loket.WORK, TERM_NEAR, leads ? "" : " and (t.assignee_id is null or t.assignee_id = :viewer)", MAY);
    }

    private LoadSql() {}
}
