package nl.werkbrug.wagecostbenefit.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import nl.werkbrug.wagecostbenefit.BenefitOverview;
import nl.werkbrug.wagecostbenefit.YearAmount;

/** Own hours times rate, with the cap and the highest benefit only, beside what the overview says. */
public final class YearCheck {

    private static final DutchFormats FORMATS = new DutchFormats();

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
            said.add("Van " + String.join(", ", own.unknown()) + " is niet bekend of de werknemer in het register stond. Die uren tellen niet mee.");
        }
        if (!own.withoutHours().isEmpty()) {
            said.add("Van " + String.join(", ", own.withoutHours()) + " zijn de uren niet ingevuld.");
        }
        if (overview == null) {
            return said;
        }
        hours(own.hours(), overview.hours(), said);
        if (!overview.amount().equals(own.amount()) && own.missing() == null) {
            said.add("Het overzicht noemt " + FORMATS.money(overview.amount()) + ", wij rekenen " + FORMATS.money(own.amount()) + ": "
                    + FORMATS.money(distance(own.amount(), overview.amount()))
                    + (overview.amount().compareTo(own.amount()) > 0 ? " te veel." : " te weinig."));
        }
        if (own.missing() != null) {
            said.add(own.missing());
        }
        return said;
    }

    private static void hours(BigDecimal own, BigDecimal theirs, List<String> said) {
        if (own.compareTo(theirs) != 0) {
            said.add("Het overzicht noemt " + dutch(theirs) + " verloonde uren, u vulde " + dutch(own) + " in.");
        }
    }

    private static Money distance(Money one, Money other) {
        return Money.max(one, other).minus(Money.min(one, other));
    }

    private static String dutch(BigDecimal hours) {
        BigDecimal bare = hours.signum() == 0 ? BigDecimal.ZERO : hours.stripTrailingZeros();
        return bare.toPlainString().replace('.', ',');
    }
}
