package nl.werkbrug.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.request.store.RequestCompletionTable;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a request run. */
@Component
public class RequestTerms implements StartEvents {

    private static final String OBJECT = "AWB_6_7";
    private static final Set<String> NOW = Set.of("REQUEST_CHECK", "REQUEST_PROPOSE", "REQUEST_SIGN", "REQUEST_VIEW", "REQUEST_POST");

    private final RequestTable requests;
    private final RequestCompletionTable completions;
    private final RequestDecisionTable decisions;
    private final RequestAskTerms ask;
    private final Deadlines deadlines;
    private final Clock clock;

    RequestTerms(
            RequestTable requests, RequestCompletionTable completions, RequestDecisionTable decisions, RequestAskTerms ask,
            Deadlines deadlines, Clock clock) {
        this.requests = requests;
        this.completions = completions;
        this.decisions = decisions;
        this.ask = ask;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return requests.find(businessKey).flatMap(it -> of(code, it));
    }

    private Optional<StartEvent> of(String code, AuthorityRequest it) {
        LocalDate today = DutchTime.today(clock);
        if (NOW.contains(code)) {
            return Optional.of(StartEvent.now(code, today));
        }
        return switch (code) {
            case "REQUEST_ASK" -> Optional.of(ask.of(it).map(term -> StartEvent.fact(term.term().code(), term.start()))
                    .orElseGet(() -> StartEvent.now(code, today)));
            case "REQUEST_ANSWER" -> Optional.of(it.clock() == null
                    ? StartEvent.now("REQUEST_ANSWER_OPEN", today) : StartEvent.fact(code, it.clock().decideBy()));
            case "AWB_4_5" -> completions.last(it.id()).map(asked -> StartEvent.fact(code, asked.completeBy()));
            case OBJECT, "AWB_4_87" -> decisions.known(it.id()).map(known -> StartEvent.fact(code, known.madeKnownOn()));
            default -> ofDesk(code, it);
        };
    }

    private Optional<StartEvent> ofDesk(String code, AuthorityRequest it) {
        if (it.asked() == null) {
            return Optional.empty();
        }
        return it.objectedOn() == null
                ? Optional.of(StartEvent.fact(code, it.asked().on()))
                : lastDayToObject(it.id()).map(last -> StartEvent.fact(code, last.end()));
    }

    /** The last day to object to the first answer; empty while there is none. */
    public Optional<DeadlineResult> lastDayToObject(String requestId) {
        return decisions.of(requestId).stream()
                .filter(it -> it.madeKnownOn() != null && !it.onObjection())
                .reduce((earlier, later) -> later)
                .map(known -> deadlines.compute(OBJECT, known.madeKnownOn()));
    }

    /** The last day on which an objection arrives that was posted in time (article 6:9 lid 2 Awb). */
    public LocalDate objectionOver(String requestId) {
        return deadlines.compute("AWB_6_9", lastDayToObject(requestId).orElseThrow().end()).end();
    }
}
