package nl.werkbrug.garnishment.web;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.form.TypedNumbers;
import nl.werkbrug.garnishment.trial.TrialKind;
import nl.werkbrug.garnishment.trial.TrialPeriod;
import nl.werkbrug.garnishment.trial.TrialPrecedence;
import nl.werkbrug.garnishment.trial.TrialQuestion;
import nl.werkbrug.shared.Words;

/** What a visitor typed on the page; the names are those of its fields. */
record TrialForm(Map<String, String> typed) {

    static final int ROWS = 5;
    private static final int LONGEST = 100;
    private static final List<String> OF_A_ROW = List.of("soort", "bedrag", "termijn", "tiende", "voorrang");

    /** How the page opens. */
    static TrialForm empty() {
        return new TrialForm(Map.of("loonperiode", TrialPeriod.MAAND.name(), "opbouwmaanden", "12",
                "soort-1", TrialKind.GEWOON.name()));
    }

    /** What stands in a field, never null. */
    public String value(String field) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** The numbers of the rows for garnishments. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    /** Whether a row after the first has something in it. */
    public boolean hasMore() {
        return filledRows().stream().anyMatch(row -> row > 1);
    }

    /** Whether the part about a percentage has something in it. */
    public boolean hasPercentage() {
        return !value("percentage").isEmpty() || !value("opbouw").isEmpty();
    }

    /** Whether the part of a row that is seldom needed has something in it. */
    public boolean isSpecial(int row) {
        return !value("tiende-" + row).isEmpty() || !value("voorrang-" + row).isEmpty();
    }

    /** The rows with something in them; an item of the question belongs to each. */
    List<Integer> filledRows() {
        return rows().stream()
                .filter(row -> OF_A_ROW.stream().anyMatch(field -> !value(field + "-" + row).isEmpty())).toList();
    }

    /** The question; what cannot be read becomes a mistake under the names of the public interface. */
    TrialQuestion question(Mistakes mistakes) {
        List<Integer> rows = filledRows();
        return new TrialQuestion(
                new TrialQuestion.Wage(
                        choice("loonperiode", TrialPeriod.class), euros("nettoLoon", mistakes),
                        euros("onbelasteVergoedingen", mistakes), euros("vakantiebijslag", mistakes),
                        TypedNumbers.whole(TrialFields.label("opbouwmaanden"), value("opbouwmaanden"), to("opbouwmaanden", mistakes)),
                        euros("overigNetto", mistakes)),
                new TrialQuestion.Voet(
                        euros("beslagvrijeVoet", mistakes),
                        TypedNumbers.number(TrialFields.label("percentage"), value("percentage"), to("percentage", mistakes)),
                        euros("opbouw", mistakes)),
                IntStream.range(0, rows.size()).mapToObj(at -> item(rows.get(at), "beslagen[" + at + "].", mistakes)).toList(),
                euros("verrekening", mistakes));
    }

    /** The mistakes by the fields of this page, in its order. */
    Map<String, String> onThisPage(Mistakes mistakes) {
        return TrialFields.onThisPage(mistakes, filledRows());
    }

    private TrialQuestion.Item item(int row, String prefix, Mistakes mistakes) {
        TrialKind kind = choice("soort-" + row, TrialKind.class);
        String field = TrialFields.amountOf(kind);
        BigDecimal amount = TypedNumbers.euros(Words.of("garnishment.trial-field.amount-at", row), value("bedrag-" + row),
                wrong -> mistakes.add(prefix + field, wrong));
        BigDecimal term = TypedNumbers.euros(Words.of("garnishment.trial-field.alimony-at", row), value("termijn-" + row),
                wrong -> mistakes.add(prefix + "termijnbedrag", wrong));
        return new TrialQuestion.Item(
                kind, field.equals("vordering") ? amount : null, field.equals("bedragPerPeriode") ? amount : null,
                field.equals("achterstand") ? amount : null, term, value("tiende-" + row).isEmpty() ? null : Boolean.TRUE,
                choice("voorrang-" + row, TrialPrecedence.class));
    }

    private BigDecimal euros(String field, Mistakes mistakes) {
        return TypedNumbers.euros(TrialFields.label(field), value(field), to(field, mistakes));
    }

    private static Consumer<String> to(String field, Mistakes mistakes) {
        return wrong -> mistakes.add(TrialFields.name(field), wrong);
    }

    /** What was chosen; null for nothing and for what no list of this page offers. */
    private <E extends Enum<E>> E choice(String field, Class<E> choices) {
        return Arrays.stream(choices.getEnumConstants())
                .filter(each -> each.name().equals(value(field))).findFirst().orElse(null);
    }
}
