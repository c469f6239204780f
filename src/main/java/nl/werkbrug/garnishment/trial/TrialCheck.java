package nl.werkbrug.garnishment.trial;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.garnishment.calculation.HolidayAllowance;
import nl.werkbrug.shared.Words;

/** Finds everything wrong with a question; the fields have the names of the public interface. */
final class TrialCheck {

    static final int MOST_ITEMS = 20;

    /** No wage or claim is this high; larger numbers are slips or attacks. */
    static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private final Mistakes mistakes;

    TrialCheck(Mistakes mistakes) {
        this.mistakes = mistakes;
    }

    void check(TrialQuestion question) {
        wage(question.wage());
        voet(question.voet(), question.needsVoet());
        items(question.items());
        amount("verrekeningWerkgever", question.setOff());
    }

    private void wage(TrialQuestion.Wage wage) {
        if (wage.period() == null) {
            mistakes.add("loonperiode", Words.of("garnishment.trial-check.period"));
        }
        required("nettoLoon", wage.net(), Words.of("garnishment.trial-check.net"));
        amount("onbelasteVergoedingen", wage.untaxed());
        amount("vakantiebijslag.bedrag", wage.holiday());
        amount("overigNetto", wage.other());
        Integer months = wage.monthsUnderGarnishment();
        if (months != null && (months < 0 || months > HolidayAllowance.BUILD_UP_MONTHS)) {
            mistakes.add("vakantiebijslag.opbouwmaandenOnderBeslag", Words.of("garnishment.trial-check.months"));
        }
    }

    private void voet(TrialQuestion.Voet voet, boolean needed) {
        amount("beslagvrijeVoetPerMaand", voet.perMonth());
        amount("opbouwVakantiebijslag", voet.holidayBuiltUp());
        percentage(voet.percentage());
        if (voet.perMonth() != null && voet.percentage() != null) {
            mistakes.add("beslagvrijeVoetPercentage",
                    Words.of("garnishment.trial-check.one-voet"));
        } else if (needed && voet.perMonth() == null && voet.percentage() == null
                && !mistakes.has("beslagvrijeVoetPercentage")) {
            mistakes.add("beslagvrijeVoetPerMaand", Words.of("garnishment.trial-check.voet"));
        }
        if (voet.holidayBuiltUp() != null && voet.percentage() == null) {
            mistakes.add("opbouwVakantiebijslag", Words.of("garnishment.trial-check.only-percentage"));
        }
    }

    private void percentage(BigDecimal percentage) {
        if (percentage != null && (percentage.signum() <= 0 || percentage.compareTo(HUNDRED) > 0 || isTooPrecise(percentage))) {
            mistakes.add("beslagvrijeVoetPercentage",
                    Words.of("garnishment.trial-check.percentage"));
        }
    }

    private void items(List<TrialQuestion.Item> items) {
        if (items.isEmpty()) {
            mistakes.add("beslagen", Words.of("garnishment.trial-check.one"));
        }
        if (items.size() > MOST_ITEMS) {
            mistakes.add("beslagen", Words.of("garnishment.trial-check.most"));
            return;
        }
        for (int at = 0; at < items.size(); at++) {
            if (items.get(at) != null) {
                item("beslagen[" + at + "].", items.get(at));
            }
        }
    }

    private void item(String prefix, TrialQuestion.Item item) {
        if (item.kind() == null) {
            mistakes.add(prefix + "soort", Words.of("garnishment.trial-check.kind"));
            return;
        }
        item.filled().forEach((field, value) -> {
            if (!item.kind().fields().contains(field)) {
                mistakes.add(prefix + field, Words.of("garnishment.trial-check.not-for-kind", item.kind().label()));
            } else if (value instanceof BigDecimal amount) {
                amount(prefix + field, amount);
            }
        });
        missing(prefix, item);
    }

    private void missing(String prefix, TrialQuestion.Item item) {
        Set<String> fields = item.kind().fields();
        if (fields.contains("vordering")) {
            required(prefix + "vordering", item.claim(), Words.of("garnishment.trial-check.claim"));
        }
        if (fields.contains("bedragPerPeriode")) {
            required(prefix + "bedragPerPeriode", item.perPeriod(), Words.of("garnishment.trial-check.per-period"));
        }
        if (fields.contains("termijnbedrag") && item.arrears() == null && !mistakes.has(prefix + "achterstand")) {
            required(prefix + "termijnbedrag", item.term(), Words.of("garnishment.trial-check.alimony"));
        }
    }

    private void required(String field, BigDecimal amount, String message) {
        if (amount == null) {
            mistakes.add(field, message);
        }
        amount(field, amount);
    }

    private void amount(String field, BigDecimal amount) {
        if (amount != null && (amount.signum() < 0 || amount.compareTo(LARGEST) > 0 || isTooPrecise(amount))) {
            mistakes.add(field, Words.of("garnishment.trial-check.amount"));
        }
    }

    private static boolean isTooPrecise(BigDecimal number) {
        return number.stripTrailingZeros().scale() > DECIMALS;
    }
}
