package nl.werkbrug.request;

import java.time.LocalDate;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.request.AuthorityRequest.State;
import nl.werkbrug.request.store.RequestCompletionTable;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an authority elsewhere wrote: its answer, or that it wants more. */
@Service
public class RequestAnswers {

    private final RequestTable requests;
    private final RequestDecisionTable decisions;
    private final RequestCompletionTable completions;
    private final RequestPapers papers;
    private final RequestNotes notes;
    private final DecisionClocks clocks;
    private final AuditTrail audit;
    private final Gains gains;
    private final ApplicationEventPublisher events;
    private final DutchFormats formats;

    RequestAnswers(
            RequestTable requests, RequestDecisionTable decisions, RequestCompletionTable completions, RequestPapers papers,
            RequestNotes notes, DecisionClocks clocks, AuditTrail audit, Gains gains, ApplicationEventPublisher events,
            DutchFormats formats) {
        this.requests = requests;
        this.decisions = decisions;
        this.completions = completions;
        this.papers = papers;
        this.notes = notes;
        this.clocks = clocks;
        this.audit = audit;
        this.gains = gains;
        this.events = events;
        this.formats = formats;
    }

    /** The answer is there. The caller found the task to be the viewer's. */
    @Transactional
    public void answered(String requestId, Answer answer, Viewer viewer) {
        keep(requests.lock(requestId), answer, false, viewer);
    }

    /** The answer on an objection is there; what it says holds from now on. */
    @Transactional
    public void answeredObjection(String requestId, Answer answer, Viewer viewer) {
        keep(requests.lock(requestId), answer, true, viewer);
    }

    private void keep(AuthorityRequest it, Answer answer, boolean objection, Viewer viewer) {
        if (answer.letterOn().isBefore(objection ? it.objectedOn() : it.asked().on())) {
            throw new RequestRefused("letterOn", Words.of(
                    objection ? "request.letter.before-objection" : "request.letter.before",
                    onPage(objection ? it.objectedOn() : it.asked().on())));
        }
        String document = answer.letter() == null ? null : papers.keepUpload(it, answer.letter(),
                Words.in(Language.DUTCH, "document.kept.upload.answer"), viewer);
        boolean more = objection && decisions.known(it.id()).filter(before -> before.outcome() != Outcome.REFUSED).isPresent();
        String decision = UUID.randomUUID().toString();
        decisions.insert(new RequestDecision(
                decision, it.id(), objection, answer.outcome(), answer.from(), answer.until(), answer.amount(),
                answer.conditions(), null, viewer.userId(), null, null, null, answer.letterOn(), document));
        settle(it, answer.outcome(), answer.letterOn());
        notes.did(it, viewer, objection
                ? Words.in(Language.DUTCH, "request.kept.objection-answered",
                        formats.date(answer.letterOn()), answer.outcome().label())
                : Words.in(Language.DUTCH, "request.kept.answered",
                        formats.date(answer.letterOn()), answer.outcome().label()), document);
        audit.did(viewer.userId(), "ANSWER", "request", it.id(), answer.outcome().name());
        if (more) {
            gains.takenOver(it, decision);
        }
        publish(it, answer.outcome(), answer.from(), answer.until(), answer.letterOn());
    }

    /** The term ends, and what was answered counts; in the transaction of the caller. */
    void settle(AuthorityRequest it, Outcome outcome, LocalDate on) {
        requests.state(it.id(), State.valueOf(outcome.name()));
        if (it.clock() != null) {
            clocks.decided(it.id(), it.clock().code(), on);
        }
    }

    void publish(AuthorityRequest it, Outcome outcome, LocalDate from, LocalDate until, LocalDate on) {
        events.publishEvent(new RequestAnswered(it.id(), it.kind(), it.dossierId(), it.choiceId(), outcome, from, until, on));
    }

    private static String onPage(LocalDate day) {
        return Notation.of(Language.current()).date(day);
    }

    /** The authority wants more; its term stands still from the day after its letter, if it can. The letter may be null. */
    @Transactional
    public void askedMore(String requestId, RequestCompletion asked, byte[] letter, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        if (asked.askedOn().isBefore(it.asked().on())) {
            throw new RequestRefused("letterOn", Words.of("request.letter.before", onPage(it.asked().on())));
        }
        if (asked.completeBy().isBefore(asked.askedOn())) {
            throw new RequestRefused("completeBy", Words.of("request.letter.last-day"));
        }
        completions.insert(asked);
        String document = letter == null ? null : papers.keepUpload(it, letter,
                Words.in(Language.DUTCH, "document.kept.upload.question"), viewer);
        requests.state(it.id(), State.MORE_ASKED);
        if (it.clock() != null) {
            clocks.standStill(it.id(), it.clock().code(),
                    Words.in(Language.DUTCH, "request.kept.asked-to-complete"), viewer, asked.askedOn());
        }
        notes.did(it, viewer, Words.in(Language.DUTCH, "request.kept.more-wanted", formats.date(asked.completeBy())), document);
    }

    /** What was asked was sent on a day; null when it will not be. The term runs again. */
    @Transactional
    public void completed(String requestId, LocalDate on, LocalDate today, Viewer viewer) {
        AuthorityRequest it = requests.lock(requestId);
        completions.last(requestId).ifPresent(asked -> {
            if (on != null && on.isBefore(asked.askedOn())) {
                throw new RequestRefused("sentOn", Words.of("request.letter.later", onPage(asked.askedOn())));
            }
            completions.completed(asked.id(), on);
        });
        requests.state(it.id(), State.ASKED);
        if (it.clock() != null) {
            clocks.runAgain(it.id(), it.clock().code(), on == null ? today : on);
        }
        notes.did(it, viewer, on == null ?
                Words.in(Language.DUTCH, "request.kept.not-completed") : Words.in(Language.DUTCH, "request.kept.completed-on",
                        formats.date(on)), null);
    }
}
