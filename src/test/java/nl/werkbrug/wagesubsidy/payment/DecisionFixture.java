package nl.werkbrug.wagesubsidy.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.Decision.Kind;

/** Decisions in a few words. */
public final class DecisionFixture {

    private DecisionFixture() {}

    /** Made known on a day, with euros a month; null for no amount. */
    public static Decision of(String id, Kind kind, String from, String until, String euros, String madeKnownOn) {
        return new Decision(
                id, "S", kind, LocalDate.parse(from), until == null ? null : LocalDate.parse(until),
                euros == null ? null : new Decision.Basis(50, new BigDecimal("36"), new BigDecimal("36"), Money.euros(euros),
                        Money.euros(euros), false, "{\"version\":\"\",\"steps\":[]}"),
                "Reden", null, "lead", null, madeKnownOn == null ? null : LocalDate.parse(madeKnownOn), null);
    }
}
