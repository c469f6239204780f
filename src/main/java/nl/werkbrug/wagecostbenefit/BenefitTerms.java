package nl.werkbrug.wagecostbenefit;

import java.time.Clock;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** From when the terms of a benefit run: at the moment of the task, or at the end of the period of the return. */
@Component
class BenefitTerms implements StartEvents {

    private final BenefitPeriodTable periods;
    private final Clock clock;

    BenefitTerms(BenefitPeriodTable periods, Clock clock) {
        this.periods = periods;
        this.clock = clock;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "LKV_SWITCH_ON", "LKV_SWITCH_OFF" -> Optional.of(StartEvent.now(code, DutchTime.today(clock)));
            case "WTL_REGISTER_CHECK" -> periods.find(businessKey).map(it -> StartEvent.fact(code, it.period().last()));
            default -> Optional.empty();
        };
    }
}
