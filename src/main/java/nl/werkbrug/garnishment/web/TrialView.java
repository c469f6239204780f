package nl.werkbrug.garnishment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.trial.TrialAnswer;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** The answer as the page shows it: bars, a table with the same numbers, and the steps. */
final class TrialView {

    private static final int TENTHS_OF_A_PERCENT = 1000;

    private final TrialAnswer answer;
    private final List<Integer> rows;

    /** @param rows the row on the page of each garnishment of the question */
    TrialView(TrialAnswer answer, List<Integer> rows) {
        this.answer = answer;
        this.rows = List.copyOf(rows);
    }

    /**
     * One who gets a part of the pay.
     *
     * @param fill how the bar is drawn: wage, taken or set-off
     * @param share of all cash pay, in tenths of a percent
     * @param left what is then still to be paid; empty where that means nothing
     * @param held whether it must not be paid out yet
     */
    record Part(String who, String fill, Money amount, long share, Optional<Money> left, boolean held) {

        /** How wide the bar is, as a percentage. */
        public String width() {
            return BigDecimal.valueOf(share, 1).toPlainString() + "%";
        }

        /** The share in the notation of the page. */
        public String percentage() {
            return BigDecimal.valueOf(share, 1).toPlainString().replace('.', Language.current() == Language.ENGLISH ? '.' : ',') + " %";
        }

        /** What stands above the bar and in the table. */
        public String label() {
            return held ? Words.of("garnishment.trial-view.not-yet", who) : who;
        }
    }

    public TrialAnswer getAnswer() {
        return answer;
    }

    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        parts.add(part(Words.of("garnishment.trial-view.employee"), "wage", answer.employee(), Optional.empty(), false));
        answer.payees().forEach(payee -> parts.add(part(name(payee), "taken", payee.amount(), payee.left(), payee.held())));
        if (answer.setOff().isPositive()) {
            parts.add(part(Words.of("garnishment.trial-view.set-off"), "set-off", answer.setOff(), Optional.empty(), false));
        }
        return parts;
    }

    /** The row on the page of a garnishment of the question. */
    public int row(int item) {
        return rows.get(item);
    }

    private Part part(String who, String fill, Money amount, Optional<Money> left, boolean held) {
        Money cash = answer.cash();
        long share = cash.isZero() ? 0 : BigDecimal.valueOf(amount.cents()).multiply(BigDecimal.valueOf(TENTHS_OF_A_PERCENT))
                .divide(BigDecimal.valueOf(cash.cents()), 0, RoundingMode.HALF_UP).longValueExact();
        return new Part(who, fill, amount, share, left, held);
    }

    private String name(TrialAnswer.Payee payee) {
        boolean several = answer.payees().stream().filter(other -> other.kind() == payee.kind()).count() > 1;
        return who(payee.kind()) + (several ? Words.of("garnishment.trial-view.row", row(payee.item())) : "");
    }

    private String who(TrialKind kind) {
        return switch (kind) {
            case GEWOON -> answer.forecasts().isEmpty() ? Words.of("garnishment.trial-view.bailiff") : Words.of("garnishment.trial-view.coordinator");
            case LOONVORDERING -> Words.of("garnishment.trial-view.tax");
            case ALIMENTATIE -> Words.of("garnishment.trial-view.alimony");
            case CAK -> "CAK";
            case CJIB -> "CJIB";
        };
    }
}
