package nl.werkbrug.onboarding.web;

import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.onboarding.Supplements;
import nl.werkbrug.party.Iban;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The employer tells its account; one that is known already stays. */
@Component
class TellBankTask implements TaskHandler {

    private final Supplements supplements;

    TellBankTask(Supplements supplements) {
        this.supplements = supplements;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("tell-bank");
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        boolean told = supplements.tellAccount(task.partyId(), new Iban(answers.text("iban").orElseThrow()), viewer);
        return TaskResult.Done.with(told
                ? Words.in(Language.DUTCH, "onboarding.kept.account")
                : Words.in(Language.DUTCH, "onboarding.kept.account-before"));
    }
}
