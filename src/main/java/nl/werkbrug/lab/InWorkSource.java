package nl.werkbrug.lab;

import org.springframework.stereotype.Component;

/**
 * Employments by their first day, to the last day that the employer told; nobody else tells that somebody left. Who is hired again works for
 * the second time: an end of before the first day, as that is known now, is the end of the time before. Of ends of before first days were
 * kept with them, the first day is known where it is still the day of the dossier.
 */
@Component
class InWorkSource implements LabSource {

    /** A database may read a fact before it looks which one it is. */
    private static final String START = "case f.fact_path when 'employment.startsOn' then cast(f.fact_value as date) end";
    private static final String ENDS = "e.dossier_id = f.dossier_id and e.subject = 'SUBSIDY' and e.state <> 'WITHDRAWN'";
    private static final String EARLIER = "%1$s and e.last_day < %2$s and (e.starts_on is null or e.starts_on <> %2$s)".formatted(ENDS, START);
    private static final String CHOSEN = "from hire h where h.dossier_id = f.dossier_id and h.state = 'CHOSEN'";

    @Override
    public Measure measure() {
        return Measure.IN_WORK;
    }

    /** Of a second hire that was not chosen the first day counts for nothing. */
    @Override
    public String rows() {
        return """
                select f.dossier_id, f.subject, 'ALL' as group_code, '' as outcome, %2$s as on_day,
                       (select max(e.last_day) from employment_end e where %1$s and (e.last_day >= %2$s or e.starts_on = %2$s)) as until_day, 0 as amount
                  from dossier_fact f
                 where f.subject = 'SUBSIDY' and f.fact_path = 'employment.startsOn'
                   and (select count(*) %4$s) > (select count(distinct coalesce(e.starts_on, e.last_day)) from employment_end e where %3$s)
                union all
                select f.dossier_id, f.subject, 'ALL' as group_code, '' as outcome, e.starts_on as on_day, max(e.last_day) as until_day, 0 as amount
                  from employment_end e join dossier_fact f on %3$s
                 where f.subject = 'SUBSIDY' and f.fact_path = 'employment.startsOn' and e.starts_on is not null and exists (select 1 %4$s)
                 group by f.dossier_id, f.subject, e.starts_on""".formatted(ENDS, START, EARLIER, CHOSEN);
    }

    @Override
    public String groupKey(String group) {
        return "lab.all";
    }
}
