package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.lab.LabSource;
import nl.werkbrug.lab.Measure;
import org.springframework.stereotype.Component;

/** The amounts of the quotes with which provisions at work were asked, for the lab; with VAT unless the company deducts it. */
@Component
class AdaptationAskedForLab implements LabSource {

    @Override
    public Measure measure() {
        return Measure.ASKED;
    }

    @Override
    public String rows() {
        return """
                select a.dossier_id, a.subject, 'home.scheme.ADAPTATION' as group_code, 'ASKED' as outcome, r.asked_on as on_day,
                       cast(null as date) as until_day, q.net_cents + case when a.vat_deducted = true then 0 else q.vat_cents end as amount
                  from workplace_adaptation a join workplace_quote q on q.id = a.quote_id
                  join (select choice_id, min(asked_on) as asked_on from authority_request where asked_on is not null group by choice_id) r
                    on r.choice_id = a.id""";
    }

    @Override
    public String groupKey(String scheme) {
        return scheme;
    }
}
