package nl.werkbrug.norisk.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.norisk.sickness.Sickness;
import nl.werkbrug.norisk.sickness.Sicknesses;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employee is well again. */
@Component
class RecoveredFlow implements FormFlow {

    private static final String DAY = "recoveredOn";

    private final Sicknesses sicknesses;
    private final Clock clock;

    RecoveredFlow(Sicknesses sicknesses, Clock clock) {
        this.sicknesses = sicknesses;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "beter-melden";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Sickness it = sicknesses.forEmployer(id, viewer);
        FormPage page = FormPage.of(
                "no-risk-recovered", Words.of("norisk.recovered.report-recovered"), "/dossiers/" + it.dossierId(),
                        "no-risk-recovered:" + id + ":" + viewer.userId());
        return it.open() && it.recoveredOn() == null ? page : page.done(Words.of("norisk.recovered.this-illness-is-already"));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Sickness it = sicknesses.forEmployer(id, viewer);
        LocalDate on = answers.date(DAY).orElseThrow();
        if (on.isBefore(it.firstDay()) || on.isAfter(DutchTime.today(clock))) {
            return new FormResult.Refused(java.util.List.of(FieldError.in(
                    DAY, Words.of("norisk.recovered.fill-in-a-day"))));
        }
        return sicknesses.recovered(id, on, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), it.reportedOn() == null
                        ? Words.of("norisk.recovered.reported-recovered-the-illness")
                        : Words.of("norisk.recovered.reported-recovered-a-task"))
                : new FormResult.Before();
    }
}
