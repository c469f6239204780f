package nl.werkbrug.localscheme.process;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.localscheme.LocalClaim;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a scheme of a municipality run. */
@Component
class StartOfLocalTerms implements StartEvents {

    private final LocalClaimTable claims;
    private final Clock clock;

    StartOfLocalTerms(LocalClaimTable claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "LOCAL_SCHEME_ANSWER", "LOCAL_SCHEME_CHECK", "LOCAL_SCHEME_SIGN" ->
                    Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "AWB_4_87" -> claims.find(businessKey).map(LocalClaim::payment).filter(it -> it.from() != null)
                    .map(it -> StartEvent.fact(code, it.from()));
            default -> Optional.empty();
        };
    }
}
