package nl.werkbrug.signal;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/**
 * Signals by kind for the lab, each with one outcome: what the reporter said of the answer, else who gave it. And the days to the last
 * answer there is.
 */
@Component
class SignalsForLab implements LabSource {

    @Override
    public Measure measure() {
        return Measure.SIGNAL;
    }

    @Override
    public String rows() {
        return """
                select r.dossier_id, r.subject, r.kind as group_code,
                       case when r.answered_at is null then 'OPEN'
                            when r.reaction = 'AGREED' then 'GOOD'
                            when r.reaction = 'DISPUTED' then 'DISPUTED'
                            when exists (select 1 from signal_event e where e.signal_id = r.id and e.kind = 'CONFLICT')
                              or r.answer_party_id = r.umpire_party_id and r.answer_party_id <> r.municipality_id then 'UMPIRE'
                            when exists (select 1 from signal_event e where e.signal_id = r.id and e.kind = 'PASSED_ON') then 'OUTSIDE'
                            when r.answer_party_id <> r.municipality_id then 'HANDED'
                            else 'SILENT' end as outcome,
                       r.reported_on as on_day,
                       case when r.answered_at is not null then coalesce(
                            (select cast(min(e.happened_at) as date) from signal_event e where e.signal_id = r.id and e.kind = 'ANSWERED'),
                            cast(r.answered_at as date)) end as until_day, 0 as amount,
                       coalesce(r.reporter_user_id, lower(r.reporter_email),
                                case when r.reporter_name is not null then concat(r.reporter_name, ' ', coalesce(r.reporter_postcode, '')) end) as reporter
                  from signal_report r""";
    }

    /** The reporter, who may give many; those without a name may all be of one. */
    @Override
    public String unit() {
        return "x.reporter";
    }

    @Override
    public String groupKey(String kind) {
        return "signal.kind." + kind;
    }
}
