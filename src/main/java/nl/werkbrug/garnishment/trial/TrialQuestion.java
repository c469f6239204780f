package nl.werkbrug.garnishment.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody asks. Amounts are in euros as they were written, so they may be negative, too large or too precise; null
 * means not filled in.
 *
 * @param items everything that takes part of the wage, in the order of the asker; an item that could not be read is null
 * @param setOff what the employer wants to set off after the garnishments
 */
public record TrialQuestion(Wage wage, Voet voet, List<Item> items, BigDecimal setOff) {

    public TrialQuestion {
        items = Collections.unmodifiableList(new ArrayList<>(items));
    }

    /**
     * The pay of one period.
     *
     * @param net the cash pay without the other parts
     * @param monthsUnderGarnishment of the twelve months in which the holiday allowance was built up
     */
    public record Wage(
            TrialPeriod period, BigDecimal net, BigDecimal untaxed, BigDecimal holiday, Integer monthsUnderGarnishment,
            BigDecimal other) {}

    /** The protected amount as the bailiff stated it: an amount per month, or a percentage with the holiday build-up. */
    public record Voet(BigDecimal perMonth, BigDecimal percentage, BigDecimal holidayBuiltUp) {}

    /** One thing that takes part of the wage. Which fields it has depends on its kind. */
    public record Item(
            TrialKind kind, BigDecimal claim, BigDecimal perPeriod, BigDecimal arrears, BigDecimal term, Boolean tenth,
            TrialPrecedence precedence) {

        /** The fields that are filled in, by the names of the public interface; the amounts as numbers. */
        Map<String, Object> filled() {
            Map<String, Object> filled = new LinkedHashMap<>();
            filled.put("vordering", claim);
            filled.put("bedragPerPeriode", perPeriod);
            filled.put("achterstand", arrears);
            filled.put("termijnbedrag", term);
            filled.put("tiendeDeel", tenth);
            filled.put("voorrang", precedence);
            filled.values().removeIf(java.util.Objects::isNull);
            return filled;
        }
    }

    /** Whether something takes wage above the protected amount; the CAK does not, it takes from the protected amount. */
    boolean needsVoet() {
        boolean onlyCak = !items.isEmpty() && items.stream().allMatch(item -> item != null && item.kind() == TrialKind.CAK);
        return !onlyCak || setOff != null && setOff.signum() != 0;
    }
}
