package nl.werkbrug.signal.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalDesks;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Component;

/** The promise runs from the day of the signal, whoever has it, and the last answer from the day it was asked; the other terms from the moment the work came. */
@Component
class StartOfSignalTerms implements StartEvents {

    private static final Set<String> OWN = Set.of("SI_TAKE_OVER", "SI_SETTLE", "SI_DELAY", "SI_POST");

    private final SignalTable table;
    private final Clock clock;

    StartOfSignalTerms(SignalTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        if (code.equals(SignalDesks.DEFAULT_TERM)) {
            Signal.Promise promise = table.get(businessKey).promise();
            return Optional.of(promise.delayedTo() == null ? StartEvent.fact(promise.termCode(), promise.reportedOn())
                    : StartEvent.fact("SI_DELAYED", promise.delayedTo()));
        }
        if (code.equals(SignalDesks.LAST_TERM)) {
            // The reporter was told a day: the term of the holder ends on that one.
            Signal.LastTerm last = table.get(businessKey).promise().last();
            return Optional.of(last == null ? StartEvent.now(code, DutchTime.today(clock)) : StartEvent.fact(code, last.askedOn()));
        }
        return OWN.contains(code) ? Optional.of(StartEvent.now(code, DutchTime.today(clock))) : Optional.empty();
    }
}
