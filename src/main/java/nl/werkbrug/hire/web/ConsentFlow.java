package nl.werkbrug.hire.web;

import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsent;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employee gives or withdraws the permission to ask about benefit, limitation and guidance. */
@Component
class ConsentFlow implements FormFlow {

    private final HireRights rights;
    private final HireConsents consents;

    ConsentFlow(HireRights rights, HireConsents consents) {
        this.rights = rights;
        this.consents = consents;
    }

    @Override
    public String name() {
        return "aanname-toestemming";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        return FormPage.of(
                "hire-consent", Words.of("hire.consent.title"), "/dossiers/" + hire.dossierId(),
                "hire-consent:" + hireId + ":" + viewer.userId())
                .withPrefill(consents.given(hire.dossierId()) ? Map.of("person.consent", "YES") : Map.of());
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        HireConsent consent = read(answers);
        consents.record(hire, consent, "werkgever", viewer);
        return new FormResult.Done("/dossiers/" + hire.dossierId(), consent.given()
                ? Words.of("hire.consent.given")
                : Words.of("hire.consent.refused"));
    }

    static HireConsent read(Answers answers) {
        return answers.text("person.consent").filter("YES"::equals).isPresent()
                ? new HireConsent(
                        true, answers.date("person.consentOn").orElseThrow(), answers.text("person.consentHow").orElseThrow())
                : HireConsent.none();
    }
}
