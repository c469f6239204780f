package nl.werkbrug.onboarding.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.onboarding.Confirmations;
import nl.werkbrug.onboarding.Registration;
import nl.werkbrug.onboarding.Registrations;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.SummaryRow;
import org.springframework.stereotype.Component;

/** The loket says whether an employer that registered itself is who it says it is. */
@Component
class ConfirmEmployerTask implements TaskHandler {

    private final Registrations registrations;
    private final Confirmations confirmations;
    private final Employers employers;

    ConfirmEmployerTask(Registrations registrations, Confirmations confirmations, Employers employers) {
        this.registrations = registrations;
        this.confirmations = confirmations;
        this.employers = employers;
    }

    /**
     * What the loket reads first.
     *
     * @param same names and places of others with the same KvK number
     * @param asked what the loket asked before; null when nothing
     * @param answer what the employer said to it; null when nothing
     */
    record Shown(List<SummaryRow> rows, List<String> same, String asked, String answer) {}

    @Override
    public Set<String> formIds() {
        return Set.of("confirm-employer");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Registration it = registrations.get(task.businessKey());
        Employer employer = employers.find(it.employerId()).orElseThrow();
        List<String> same = employers.byKvkNumber(employer.kvkNumber()).stream()
                .filter(other -> !other.id().equals(employer.id()))
                .map(other -> other.name() + ", " + other.address().oneLine())
                .toList();
        OfficialData official = OfficialData.of(employer, employers.branches(employer.id()));
        return new FormPage.Above(
                "onboarding/confirm", new Shown(EmployerRows.of(employer, official), same, it.loketText(), it.answerText()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String decision = answers.text("decision").orElseThrow();
        String text = answers.text("question").or(() -> answers.text("reason")).orElse(null);
        confirmations.said(task.businessKey(), text, viewer);
        return new TaskResult.Done(result(decision), Map.of("decision", decision));
    }

    private static String result(String decision) {
        return switch (decision) {
            case "RIGHT" -> Words.in(Language.DUTCH, "onboarding.kept.confirmed");
            case "WRONG" -> Words.in(Language.DUTCH, "onboarding.kept.refused");
            default -> Words.in(Language.DUTCH, "onboarding.kept.asked");
        };
    }
}
