package nl.werkbrug.wagesubsidy.payment;

import java.time.Clock;
import java.util.OptionalInt;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.Setups;
import org.springframework.stereotype.Component;

/** The day on which a municipality pays, as its team lead set it. */
@Component
class SetupPaymentDays implements PaymentDays {

    private final Setups setups;
    private final Clock clock;

    SetupPaymentDays(Setups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public OptionalInt of(String municipalityId) {
        Integer day = setups.of(municipalityId, DutchTime.today(clock)).paymentDay();
        return day == null ? OptionalInt.empty() : OptionalInt.of(day);
    }
}
