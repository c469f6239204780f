package nl.werkbrug.wagecostbenefit.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.BenefitOverview;
import nl.werkbrug.wagecostbenefit.YearAmount;

/** Own hours times rate, with the cap and the highest benefit only, beside what the overview says. */
public final class YearCheck {

    private YearCheck() {}

    /**
     * One employee.
     *
     * @param overview null while nobody typed what the overview says
     * @param differences in Dutch sentences; empty when it agrees
     */
    public record Line(BenefitOverview.Row row, OverviewLine overview, List<String> differences) {}

    static Line of(BenefitOverview.Row row, OverviewLine overview) {
        return new Line(row, overview, differences(row.amount(), overview));
    }

    static List<String> differences(YearAmount own, OverviewLine overview) {
        List<String> said = new ArrayList<>();
        if (!own.unknown().isEmpty()) {
            said.add(Words.of("wagecostbenefit.year-check.for-it-is-not", String.join(", ", own.unknown())));
        }
        if (!own.withoutHours().isEmpty()) {
            said.add(Words.of("wagecostbenefit.year-check.for-the-hours-have", String.join(", ", own.withoutHours())));
        }
        if (overview == null) {
            return said;
        }
        hours(own.hours(), overview.hours(), said);
        if (!overview.amount().equals(own.amount()) && own.missing() == null) {
            said.add(Words.of(
                    overview.amount().compareTo(own.amount()) > 0
                            ? "wagecostbenefit.year-check.too-much" : "wagecostbenefit.year-check.too-little",
                    overview.amount(), own.amount(), distance(own.amount(), overview.amount())));
        }
        if (own.missing() != null) {
            said.add(own.missing());
        }
        return said;
    }

    private static void hours(BigDecimal own, BigDecimal theirs, List<String> said) {
        if (own.compareTo(theirs) != 0) {
            said.add(Words.of("wagecostbenefit.year-check.the-overview-names-paid", theirs, own));
        }
    }

    private static Money distance(Money one, Money other) {
        return Money.max(one, other).minus(Money.min(one, other));
    }
}
