package nl.werkbrug.signal;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** Signals by kind for the lab: how many are open, and in how many days the others had their answer. */
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
                       case when r.answered_at is null then 'OPEN' else 'CLOSED' end as outcome,
                       r.reported_on as on_day, cast(r.answered_at as date) as until_day, 0 as amount
                  from signal_report r""";
    }

    @Override
    public String groupKey(String kind) {
        return "signal.kind." + kind;
    }
}
