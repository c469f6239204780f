package nl.werkbrug.lab;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.werkbrug.home.MoneyQuestion;
import nl.werkbrug.home.SchemeMoney;
import nl.werkbrug.inbox.Procedure;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the lab counts itself. */
@Configuration
class LabConfiguration {

    /**
     * Procedures that are counted by kind and outcome. Here they would be told once more from another day to another day; and what is left
     * of all of them without the kinds that are shown would be the kinds that are too small.
     */
    static final String BY_KIND = "'" + Procedure.SIGNAL.code() + "', '" + Procedure.CUSTOM_BUDGET.code() + "'";

    private static final String TERMS = """
            select t.dossier_id, t.subject, t.owner as group_code, %s as outcome,
                   case t.state when 'MET' then cast(t.closed_at as date) else t.ends_on end as on_day,
                   case t.state when 'MET' then cast(t.closed_at as date) end as until_day, %s as amount
              from running_deadline t %s where t.state in ('MET', 'OPEN')""";

    @Bean
    LabSource labProcedures() {
        return new OwnSource(Measure.PROCEDURE, LabConfiguration::procedure, """
                select t.dossier_id, t.subject, t.procedure_code as group_code,
                       case when max(case t.state when 'OPEN' then 1 else 0 end) = 1 then 'OPEN' else 'CLOSED' end as outcome,
                       cast(min(t.created_at) as date) as on_day, cast(max(t.completed_at) as date) as until_day, 0 as amount
                  from inbox_task t where t.state in ('OPEN', 'DONE') and t.procedure_code not in (%s)
                 group by t.dossier_id, t.subject, t.procedure_code, t.business_key""".formatted(BY_KIND));
    }

    static String procedure(String code) {
        return "inbox.procedure." + Objects.requireNonNullElse(Procedure.of(code), Procedure.OTHER);
    }

    @Bean
    LabSource labTerms() {
        return new OwnSource(Measure.ON_TIME, owner -> "agenda.owner." + owner, TERMS.formatted(
                "case when t.state = 'MET' and cast(t.closed_at as date) <= t.ends_on then 'IN_TIME' else 'LATE' end", "0", ""));
    }

    @Bean
    LabSource labReminders() {
        return new OwnSource(Measure.REMINDED, owner -> "agenda.owner." + owner, TERMS.formatted(
                "case when r.mails is null then 'NONE' else 'REMINDED' end", "coalesce(r.mails, 0)",
                "left join (select deadline_id, count(*) as mails from deadline_reminder group by deadline_id) r on r.deadline_id = t.id"));
    }

    @Bean
    LabSource labMoney(List<SchemeMoney> schemes) {
        String rows = schemes.stream().map(SchemeMoney::question).map(LabConfiguration::money).collect(Collectors.joining(" union all "));
        return new OwnSource(Measure.MONEY, scheme -> scheme, rows);
    }

    private static String money(MoneyQuestion it) {
        return """
                select m.dossier_id, m.subject, '%s' as group_code, m.certainty as outcome, cast(concat(m.money_year, '-01-01') as date) as on_day,
                       cast(null as date) as until_day, m.cents as amount from (%s) m where m.cents is not null""".formatted(it.scheme(), it.rows());
    }

    /**
     * A scheme is granted when an authority said so, when the no-riskpolis of law holds, when the municipality gave its own, or when
     * loonkostensubsidie was decided. The request of a scheme with a course of its own knows that course, and has the kind of the scheme.
     */
    @Bean
    LabSource labTakeUp() {
        return new OwnSource(Measure.TAKE_UP, scheme -> "scheme.name." + scheme, """
                select h.dossier_id, 'SUBSIDY' as subject, o.scheme as group_code,
                       case when c.id is null then 'OFFERED'
                            when exists (select 1 from authority_request a where a.choice_id = c.id and a.state in ('GRANTED', 'PARTLY'))
                              or exists (select 1 from authority_request a
                                          where a.hire_id = o.hire_id and a.kind = c.scheme and a.state in ('GRANTED', 'PARTLY'))
                              or exists (select 1 from local_scheme_claim k where k.id = c.id and k.granted_cents is not null)
                              or c.scheme = 'NO_RISK' and exists (
                                   select 1 from no_risk r where r.hire_id = o.hire_id and r.state in ('RUNNING', 'ENDED'))
                              or c.scheme like 'WAGE_SUBSIDY%' and exists (
                                   select 1 from wage_subsidy w join wage_subsidy_decision g on g.wage_subsidy_id = w.id
                                    where w.dossier_id = h.dossier_id and g.kind = 'GRANT' and g.made_known_on is not null) then 'GRANTED'
                            when c.state = 'NOT_ASKED' then 'NOT_ASKED'
                            when c.state = 'CHOSEN' then 'CHOSEN' else 'ASKED' end as outcome,
                       o.offered_on as on_day, cast(null as date) as until_day, 0 as amount
                  from hire_offer o join hire h on h.id = o.hire_id
                  left join hire_scheme c on c.hire_id = o.hire_id and c.choice = o.choice""");
    }

    /** Only of dossiers to which the employee let the loket in for the garnishment itself. */
    @Bean
    LabSource labGarnishments() {
        return new OwnSource(Measure.GARNISHMENT, all -> "lab.all", """
                select g.dossier_id, g.subject, 'ALL' as group_code, case when g.status in ('CLOSED', 'RELEASED') then 'ENDED' else 'RUNNING' end
                       as outcome, cast(g.registered_at as date) as on_day, cast(null as date) as until_day, 0 as amount from garnishment g""");
    }
}
