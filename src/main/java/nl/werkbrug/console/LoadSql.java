package nl.werkbrug.console;

import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;

/**
 * What the counts and the list of the console ask. Counting reads every open task of the loket, so permission is not asked of each task
 * as in docs/adr/0017: the dossiers in which the loket is let in are read in order, and their tasks beside them. The joins to tasks are
 * outer ones, because a database then cannot turn that order round.
 */
final class LoadSql {

    private static final String HELD = """
            from dossier_party vp use index (dossier_party_own)
              join %s rights on rights.subject = vp.subject and rights.part = vp.part
              left join inbox_task t use index (inbox_of_party)
                     on t.dossier_id = vp.dossier_id and t.subject = vp.subject and t.party_id = vp.party_id
                    and t.state = 'OPEN' and t.works_as in (rights.one_kind, rights.other_kind)
             where vp.party_id = :party and vp.until_at is null and case when t.id is null then 0 else 1 end = 1"""
            .formatted(Visibility.rightsAtParty(WorksAs.LOKET, WorksAs.LOKET_LEAD));

    /** Tasks with days enough while a legal term of the loket ends soon: of the task, or of the dossier while no other task has it. */
    private static final String NEAR = """
            (select distinct t.id, t.dossier_id, t.subject, t.party_id, t.works_as, t.assignee_id, t.sort_on
               from running_deadline rd use index (running_deadline_near)
               left join inbox_task t use index (inbox_of_party)
                      on t.dossier_id = rd.dossier_id and t.subject = rd.subject and t.party_id = rd.party_id
                     and t.state = 'OPEN' and t.works_as in ('LOKET', 'LOKET_LEAD') and t.sort_on > :soon
                     and (rd.task_id is null or rd.task_id = t.id)
              where rd.party_id = :party and rd.live = true and rd.ends_on <= :soon
                and case when t.id is null then 0 else 1 end = 1) t""";
    private static final String MAY = "case when " + Visibility.worksOn("t") + " then 1 else 0 end = 1";

    /** By who holds it. A caseworker gets the own work, nobody's, and all others' as one. */
    static String byHolder(boolean leads) {
        return """
                select x.holder, count(*) as tasks, sum(case when x.sort_on < :today then 1 else 0 end) as late,
                       sum(case when x.sort_on >= :today and x.sort_on <= :soon then 1 else 0 end) as risk,
                       sum(case when x.follow_up_on > :today then 1 else 0 end) as later, count(distinct x.dossier_id) as dossiers
                  from (select %s as holder, t.sort_on, t.follow_up_on, t.dossier_id %s) x
                 group by x.holder""".formatted(holder(leads), HELD);
    }

    /** By who holds it: those to which a term comes near though their own last day does not. */
    static String nearByHolder(boolean leads) {
        return "select x.holder, count(*) as near from (select %s as holder from %s where %s) x group by x.holder"
                .formatted(holder(leads), NEAR, MAY);
    }

    /**
     * Late and at risk, the longest late first: tasks by their own last day, each kind of work by its index, and after all of those the
     * tasks to which a term comes near, which are sought only when {@code further}.
     */
    static String worst(boolean leads) {
        String mine = leads ? "" : " and (t.assignee_id is null or t.assignee_id = :viewer)";
        String byDay = """
                (select t.id, t.sort_on from inbox_task t use index (inbox_by_party)
                  where t.party_id = :party and t.works_as = '%s' and t.state = 'OPEN' and t.sort_on <= :soon%s and %s
                  order by t.sort_on, t.id limit :upto)""";
        return """
                select t.id, t.dossier_id, t.subject, t.business_key, t.title, t.due_on, t.sort_on, d.reference, e.name as employer_name,
                       case when p.id is null then coalesce(d.matter_name, e.name) else concat(p.given_name, ' ', p.family_name) end as person_name,
                       a.display_name as holder
                  from (select x.id, x.sort_on from (%s union all %s union all
                          (select t.id, t.sort_on from %s where :further = true%s and %s)) x
                         order by x.sort_on, x.id limit :limit offset :offset) chosen
                  join inbox_task t on t.id = chosen.id
                  join dossier d on d.id = t.dossier_id
                  join party e on e.id = d.employer_id
                  left join person p on p.id = d.person_id
                  left join app_user a on a.id = t.assignee_id
                 order by chosen.sort_on, chosen.id""".formatted(
                byDay.formatted("LOKET", mine, MAY), byDay.formatted("LOKET_LEAD", mine, MAY), NEAR, mine, MAY);
    }

    private static String holder(boolean leads) {
        return leads
                ? "t.assignee_id"
                : "case when t.assignee_id is null then null when t.assignee_id = :viewer then t.assignee_id else 'others' end";
    }

    private LoadSql() {}
}
