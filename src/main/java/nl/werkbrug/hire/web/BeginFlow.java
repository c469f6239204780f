package nl.werkbrug.hire.web;

import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireStart;
import nl.werkbrug.hire.NewHire;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Beginning a hire at one employer. */
@Component
class BeginFlow implements FormFlow {

    static final String NAME = "aannemen";

    private final Employers employers;
    private final HireStart start;

    BeginFlow(Employers employers, HireStart start) {
        this.employers = employers;
        this.start = start;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public FormPage open(String employerId, Viewer viewer) {
        return FormPage.of(
                "hire-begin", Words.of("hire.begin.title", employers.forHiring(employerId, viewer).name()), "/aannemen",
                "hire:" + employerId + ":" + viewer.userId());
    }

    @Override
    public Preview preview(String employerId, Answers answers, Viewer viewer) {
        return start.unclear(read(employerId, answers), viewer)
                .map(why -> Preview.mistake("known", why))
                .orElse(Preview.NOTHING);
    }

    @Override
    public FormResult submit(String employerId, Answers answers, Viewer viewer) {
        employers.forHiring(employerId, viewer);
        NewHire it = read(employerId, answers);
        Preview preview = preview(employerId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Hire hire = start.begin(it, viewer);
        return new FormResult.Done(
                "/dossiers/" + hire.dossierId(), Words.of("hire.begin.done"));
    }

    private static NewHire read(String employerId, Answers answers) {
        Optional<String> known = answers.text("known");
        return new NewHire(
                employerId, answers.text("person.givenName").orElseThrow().strip(),
                answers.text("person.familyName").orElseThrow().strip(), answers.date("person.birthDate").orElseThrow(),
                new Address(
                        answers.text("person.street").orElse(null), answers.text("person.postcode").orElse(null),
                        answers.text("person.city").orElse(null)),
                known.map("YES"::equals).orElse(null), ConsentFlow.read(answers));
    }
}
