package nl.werkbrug.objection.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.objection.Assessment;
import nl.werkbrug.objection.Committees;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionHandling;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.objection.ObjectionTerms;
import nl.werkbrug.objection.ObjectionViews;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The caseworker looks whether an objection is in time and complete. */
@Component
class AssessObjectionTask implements TaskHandler {

    private static final String ASK = "ASK";

    private final ObjectionTable objections;
    private final ObjectionTerms terms;
    private final ObjectionHandling handling;
    private final ObjectionViews views;
    private final Committees committees;

    AssessObjectionTask(
            ObjectionTable objections,
            ObjectionTerms terms,
            ObjectionHandling handling,
            ObjectionViews views,
            ObjectProvider<Committees> committees) {
        this.objections = objections;
        this.terms = terms;
        this.handling = handling;
        this.views = views;
        this.committees = committees.getIfAvailable(() -> Committees.NONE);
    }

    @Override
    public Set<String> formIds() {
        return Set.of("objection-assess");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Objection it = objections.get(task.businessKey());
        Map<String, Object> known = new HashMap<>();
        if (it.intake().grounds() != null) {
            known.put("grounds", "COMPLETE");
        }
        if (it.committeeOn() != null) {
            known.put("committee", "yes");
            known.put("committeeOn", it.committeeOn());
        }
        return known;
    }

    @Override
    public FormPage.Above above(InboxTask task) {
        return new FormPage.Above("objection/about", views.of(objections.get(task.businessKey())));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of(
                "late", !terms.arrival(objections.get(task.businessKey())).inTime(), "usualCommittee", committees.usual(task.partyId()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Objection it = objections.get(task.businessKey());
        String grounds = answers.text("grounds").orElseThrow();
        if (grounds.equals("MISSING") && it.wanted().completeBy() == null) {
            return TaskResult.Refused.in("grounds",
                    Words.of("objection.assess.ask-first"));
        }
        LocalDate committeeOn = answers.date("committeeOn").orElse(null);
        if (committeeOn != null && committeeOn.isBefore(it.intake().receivedOn())) {
            return TaskResult.Refused.in("committeeOn", Words.of("objection.assess.later"));
        }
        Assessment found = assessment(answers, committeeOn);
        handling.assessed(it.id(), found, viewer);
        return new TaskResult.Done(
                found.asks() ? Words.in(Language.DUTCH, "objection.kept.may-complete")
                        : Words.in(Language.DUTCH, "objection.kept.assessed"), Map.of("ask", found.asks()));
    }

    private static Assessment assessment(Answers answers, LocalDate committeeOn) {
        String excused = answers.text("excused").orElse(null);
        return new Assessment(
                excused == null || excused.equals(ASK) ? null : excused.equals("EXCUSED"),
                answers.text("grounds").filter(ASK::equals).isPresent(), ASK.equals(excused),
                answers.date("completeBy").orElse(null), committeeOn);
    }
}
