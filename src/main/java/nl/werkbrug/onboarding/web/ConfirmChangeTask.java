package nl.werkbrug.onboarding.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.onboarding.ChangeRequest;
import nl.werkbrug.onboarding.ChangeRequests;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.OfficialData;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.stereotype.Component;

/** The loket compares old and new data of an employer, and says yes or no. */
@Component
class ConfirmChangeTask implements TaskHandler {

    private static final String YES = "YES";

    private final ChangeRequests requests;
    private final Employers employers;

    ConfirmChangeTask(ChangeRequests requests, Employers employers) {
        this.requests = requests;
        this.employers = employers;
    }

    /** One thing that changes. */
    record Line(String label, String before, String wanted) {}

    /**
     * What the loket reads first.
     *
     * @param phone the number that is known now; null when none is
     */
    record Shown(List<Line> lines, boolean otherAccount, String phone) {}

    @Override
    public Set<String> formIds() {
        return Set.of("confirm-change");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        ChangeRequest it = requests.get(task.businessKey());
        String phone = employers.find(it.employerId()).orElseThrow().phone();
        return new FormPage.Above("onboarding/change", new Shown(lines(it.before(), it.wanted()), it.otherAccount(), phone));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("otherAccount", requests.get(task.businessKey()).otherAccount());
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        String decision = answers.text("decision").orElseThrow();
        Optional<String> obstacle = decision.equals(YES) ? requests.obstacle(task.businessKey()) : Optional.empty();
        if (obstacle.isPresent()) {
            return new TaskResult.Refused(List.of(FieldError.in("decision", obstacle.get())));
        }
        if (decision.equals(YES) && requests.get(task.businessKey()).otherAccount() && !answers.ticked("calledBack")) {
            return TaskResult.Refused.in("calledBack", Words.of("onboarding.call-back"));
        }
        requests.said(task.businessKey(), answers.text("reason").orElse(null), viewer);
        return new TaskResult.Done(
                decision.equals(YES) ? Words.in(Language.DUTCH, "onboarding.kept.change-yes")
                        : Words.in(Language.DUTCH, "onboarding.kept.change-no"),
                Map.of("decision", decision));
    }

    private static List<Line> lines(OfficialData before, OfficialData wanted) {
        List<Line> lines = new ArrayList<>();
        note(lines, Words.of("onboarding.row.name"), before.name(), wanted.name());
        note(lines, Words.of("onboarding.row.kvk"), before.kvkNumber().value(), wanted.kvkNumber().value());
        note(lines, Words.of("onboarding.row.wage-tax"), before.wageTaxNumber().value(), wanted.wageTaxNumber().value());
        note(lines, Words.of("onboarding.row.account"), EmployerRows.account(before.iban()), EmployerRows.account(wanted.iban()));
        note(lines, Words.of("onboarding.row.branches"), EmployerRows.branches(before), EmployerRows.branches(wanted));
        return lines;
    }

    private static void note(List<Line> lines, String label, String before, String wanted) {
        if (!before.equals(wanted)) {
            lines.add(new Line(label, before.isEmpty() ? Words.of("onboarding.row.none") : before, wanted.isEmpty()
                    ? Words.of("onboarding.row.none") : wanted));
        }
    }
}
