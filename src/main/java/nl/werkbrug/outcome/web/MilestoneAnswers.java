package nl.werkbrug.outcome.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.outcome.Milestone;
import nl.werkbrug.outcome.MilestoneKind;
import nl.werkbrug.outcome.money.MilestonePrice;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** What was agreed for milestones, as a form asks it: keys such as {@code m.PLACED.each}. */
final class MilestoneAnswers {

    private static final String EACH = "each";
    private static final String CAP = "cap";
    private static final String BENCHMARK = "benchmark";
    private static final String REWARD = "reward";

    private MilestoneAnswers() {}

    /** A price needs a cap and a percentage, and these a price. */
    static List<FieldError> mistakes(Answers answers) {
        return Stream.of(MilestoneKind.values()).flatMap(kind -> unfinished(answers, kind).stream()).toList();
    }

    private static Optional<FieldError> unfinished(Answers answers, MilestoneKind kind) {
        if (!priced(answers, kind)) {
            boolean rest = answers.money(key(kind, CAP)).isPresent() || answers.number(key(kind, BENCHMARK)).isPresent()
                    || answers.money(key(kind, REWARD)).isPresent();
            return rest ? Optional.of(FieldError.in(priceOf(kind), Words.of("outcome.mistake.price"))) : Optional.empty();
        }
        if (answers.money(key(kind, CAP)).isEmpty()) {
            return Optional.of(FieldError.in(key(kind, CAP), Words.of("outcome.mistake.cap")));
        }
        return answers.number(key(kind, BENCHMARK)).isPresent() ? Optional.empty()
                : Optional.of(FieldError.in(key(kind, BENCHMARK), Words.of("outcome.mistake.cap")));
    }

    static boolean priced(Answers answers, MilestoneKind kind) {
        return answers.money(priceOf(kind)).isPresent();
    }

    /** The key of the price. */
    static String priceOf(MilestoneKind kind) {
        return key(kind, EACH);
    }

    /** Those with a price. */
    static List<Milestone> of(Answers answers, String source) {
        return Stream.of(MilestoneKind.values())
                .filter(kind -> priced(answers, kind))
                .map(kind -> new Milestone(
                        kind,
                        new MilestonePrice(
                                answers.money(priceOf(kind)).orElseThrow(), answers.money(key(kind, CAP)).orElseThrow(),
                                thousandths(answers, key(kind, BENCHMARK))),
                        answers.money(key(kind, REWARD)).orElse(Money.ZERO), source))
                .toList();
    }

    /** The same as answers to begin with. */
    static Map<String, Object> prefill(List<Milestone> milestones) {
        Map<String, Object> values = new HashMap<>();
        for (Milestone it : milestones) {
            values.put(priceOf(it.kind()), it.price().each());
            values.put(key(it.kind(), CAP), it.price().cap());
            values.put(key(it.kind(), BENCHMARK), BigDecimal.valueOf(it.price().benchmark(), 1));
            if (it.kind().work() && it.reward().isPositive()) {
                values.put(key(it.kind(), REWARD), it.reward());
            }
        }
        return values;
    }

    /** A percentage with one decimal is a whole number of thousandths. */
    static int thousandths(Answers answers, String key) {
        return answers.number(key).map(percent -> percent.multiply(BigDecimal.TEN).intValueExact()).orElseThrow();
    }

    private static String key(MilestoneKind kind, String part) {
        return "m." + kind + "." + part;
    }
}
