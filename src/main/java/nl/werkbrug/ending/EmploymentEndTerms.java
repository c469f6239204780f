package nl.werkbrug.ending;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The terms at the end run from the last day; the one of an authority goes before our own. */
@Component
class EmploymentEndTerms implements StartEvents {

    private static final Set<String> CODES =
            Set.of("EMPLOYMENT_END_FINAL_PAY", "EMPLOYMENT_END_THINGS", EndOfEmployment.TELL_TERM);

    private final EmploymentEndTable table;
    private final Clock clock;

    EmploymentEndTerms(EmploymentEndTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return CODES.contains(code) ? table.find(businessKey).map(it -> start(code, it)) : Optional.empty();
    }

    private StartEvent start(String code, ToldEnd it) {
        if (it.withdrawn()) {
            return StartEvent.now(code, DutchTime.today(clock));
        }
        boolean theirs = code.equals(EndOfEmployment.TELL_TERM) && it.tellTerm() != null;
        return StartEvent.fact(theirs ? it.tellTerm() : code, it.lastDay());
    }
}
