package nl.werkbrug.wagesubsidy.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.ApplicationRefused;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.NewApplication;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** A caseworker registers the application of an employee, who may apply too (article 10d lid 1 Participatiewet). */
@Component
class EmployeeApplicationFlow implements FormFlow {

    private static final List<String> DAYS = List.of("employment.startsOn", "employment.endsOn");
    private static final List<String> HOURS = List.of("employment.hoursPerWeek", "employment.fullTimeHours");

    private final Applications applications;
    private final Dossiers dossiers;
    private final Consents consents;
    private final Facts facts;

    EmployeeApplicationFlow(Applications applications, Dossiers dossiers, Consents consents, Facts facts) {
        this.applications = applications;
        this.dossiers = dossiers;
        this.consents = consents;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-werknemer";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        dossiers.mayAct(dossierId, WageSubsidy.SUBJECT, viewer, WorksAs.LOKET);
        FormPage page = FormPage.of(
                "apply-wage-subsidy", Words.of("wagesubsidy.employee-application.record-the-application-of"), "/dossiers/" + dossierId,
                "apply:" + dossierId + ":" + viewer.userId());
        return applications.running(dossierId).isPresent()
                ? page.done(Words.of("wagesubsidy.employee-application.a-wage-cost-subsidy")) : page.withPrefill(known(dossierId)).withTold(FormPage.Told.about(dossierId, WageSubsidy.SUBJECT));
    }

    @Override
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        dossiers.mayAct(dossierId, WageSubsidy.SUBJECT, viewer, WorksAs.LOKET);
        try {
            applications.apply(application(dossierId, answers, viewer), viewer);
        } catch (ApplicationRefused refused) {
            return new FormResult.Refused(List.of(FieldError.general(refused.inDutch())));
        }
        return new FormResult.Done("/dossiers/" + dossierId, Words.of("wagesubsidy.employee-application.the-application-has-been"));
    }

    private NewApplication application(String dossierId, Answers answers, Viewer viewer) {
        return new NewApplication(
                dossierId, dossiers.visible(dossierId, viewer).employerId(), municipality(dossierId), WageSubsidy.AppliedBy.EMPLOYEE,
                answers.date("employment.startsOn").orElseThrow(), answers.date("employment.endsOn").orElse(null),
                answers.number("employment.hoursPerWeek").orElseThrow(), answers.number("employment.fullTimeHours").orElseThrow(),
                answers.text("flatRate").filter("yes"::equals).isPresent(), answers.wholeNumber("wageValue").orElse(null),
                answers.date("wageValueOn").orElse(null));
    }

    private String municipality(String dossierId) {
        return consents.current(dossierId, WageSubsidy.SUBJECT).stream()
                .filter(each -> each.part() == WorksAs.LOKET)
                .findFirst()
                .orElseThrow(() -> new NotVisible("dossier", dossierId))
                .partyId();
    }

    /** What was told once stands in the form; a fact that cannot be read as a day or number is asked again. */
    private Map<String, Object> known(String dossierId) {
        Map<String, Object> values = new HashMap<>();
        for (Fact fact : facts.all(dossierId, WageSubsidy.SUBJECT)) {
            try {
                if (DAYS.contains(fact.path())) {
                    values.put(fact.path(), LocalDate.parse(fact.value()));
                } else if (HOURS.contains(fact.path())) {
                    values.put(fact.path(), new BigDecimal(fact.value()));
                }
            } catch (DateTimeParseException | NumberFormatException asked) {
                values.remove(fact.path());
            }
        }
        return values;
    }
}
