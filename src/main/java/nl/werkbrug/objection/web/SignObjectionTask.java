package nl.werkbrug.objection.web;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.FirstSigner;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.AllRulings;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionRulings;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead signs a decision on an objection, or sends it back. */
@Component
class SignObjectionTask implements TaskHandler {

    private final ObjectionTable objections;
    private final AllRulings rulings;
    private final ObjectionDecisions decisions;

    SignObjectionTask(ObjectionTable objections, AllRulings rulings, ObjectionDecisions decisions) {
        this.objections = objections;
        this.rulings = rulings;
        this.decisions = decisions;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-sign");
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        return rulings.of(it).above(it);
    }

    @Override
    public Optional<FirstSigner> firstSigner(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        return rulings.of(it).proposedBy(it).map(FirstSigner::new);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        if (sendsBack(answers)) {
            return Preview.NOTHING;
        }
        Objection it = objections.get(task.businessKey());
        ObjectionRulings who = rulings.of(it);
        return who.signRefusal(it, viewer).map(why -> Preview.mistake("outcome", why)).orElseGet(() -> Preview.warning(who.whatSigningDoes(it)));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        ObjectionRulings who = rulings.of(it);
        if (sendsBack(answers)) {
            String because = answers.text("because").orElseThrow();
            who.sendBack(it, because, viewer);
            return TaskResult.Done.routed("objection.kept.sent-back", Map.of("signed", false), because);
        }
        return decisions.overtaken(it).or(() -> who.sign(it, viewer)).<TaskResult>map(why -> TaskResult.Refused.in("outcome", why))
                .orElseGet(() -> TaskResult.Done.routed("objection.kept.signed", Map.of("signed", true)));
    }

    private static boolean sendsBack(Answers answers) {
        return answers.text("outcome").filter("SEND_BACK"::equals).isPresent();
    }
}
