package nl.werkbrug.debthelp.process;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of debt help run: the first talk from the referral, by law or by our own agreement. */
@Component
class StartOfDebtHelpTerms implements StartEvents {

    private static final Set<String> NOW = Set.of("DEBT_HELP_STATUS", "DEBT_HELP_NOTICE", "DEBT_HELP_ASK");

    private final ReferralTable table;
    private final Clock clock;

    StartOfDebtHelpTerms(ReferralTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        if (NOW.contains(code)) {
            return Optional.of(StartEvent.now(code, DutchTime.today(clock)));
        }
        if (!code.equals("DEBT_HELP_RECEIVED") && !code.equals("DEBT_HELP_TALK")) {
            return Optional.empty();
        }
        Referral it = table.get(businessKey);
        return Optional.of(StartEvent.fact(code.equals("DEBT_HELP_TALK") ? it.talkTerm() : it.receivedTerm(), it.referredOn()));
    }
}
