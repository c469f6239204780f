package nl.werkbrug.scheme;

import java.util.List;
import nl.werkbrug.rules.Grade;

/**
 * A scheme of one municipality, as it holds for one hire.
 *
 * @param code under which it is chosen
 * @param scheme whether it pays for wage: that excludes loonkostensubsidie for the same job
 * @param explanation what it is, in a few Dutch sentences
 * @param spent whether the money of this year is gone (article 4:25 Awb)
 * @param source the by-law or policy rule, as the municipality wrote it down
 */
public record LocalScheme(
        String code, Scheme scheme, String title, String explanation, LocalAmount amount, List<LocalCondition> conditions,
        LocalWindow window, boolean spent, String source, Grade grade) {

    public LocalScheme {
        conditions = List.copyOf(conditions);
    }
}
