package nl.werkbrug.onboarding.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.onboarding.Supplements;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.KvkNumber;
import nl.werkbrug.party.WageTaxNumber;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The employer mends its data and answers the loket. */
@Component
class CompleteEmployerTask implements TaskHandler {

    private final Registrations registrations;
    private final Supplements supplements;
    private final Employers employers;

    CompleteEmployerTask(Registrations registrations, Supplements supplements, Employers employers) {
        this.registrations = registrations;
        this.supplements = supplements;
        this.employers = employers;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("complete-employer");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Employer employer = employer(task);
        Map<String, String> values = new HashMap<>();
        values.put("name", employer.name());
        values.put("street", employer.address().street());
        values.put("postcode", employer.address().postcode());
        values.put("city", employer.address().city());
        values.put("kvkNumber", employer.kvkNumber().value());
        values.put("wageTaxNumber", employer.wageTaxNumber().value());
        values.values().removeIf(value -> value == null);
        return values;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("onboarding/question", registrations.get(task.businessKey()).loketText());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Employer before = employer(task);
        Employer changed = new Employer(
                before.id(), text(answers, "name"),
                new Address(text(answers, "street"), text(answers, "postcode"), text(answers, "city")),
                new KvkNumber(text(answers, "kvkNumber")), new WageTaxNumber(text(answers, "wageTaxNumber")), before.iban(),
                before.payPeriod(), before.payDay(), before.email(), before.phone(), before.version());
        return supplements.answer(task.businessKey(), changed, text(answers, "answer"), viewer)
                ? TaskResult.Done.with(Words.in(Language.DUTCH, "onboarding.kept.answered"))
                : TaskResult.Refused.in("kvkNumber", Words.of("onboarding.other-kvk"));
    }

    private Employer employer(InboxTask task) {
        return employers.find(task.partyId()).orElseThrow();
    }

    private static String text(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }
}
