package nl.werkbrug.deadline.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.deadline.Question;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.shared.TypedDates;
import nl.werkbrug.shared.Words;

/**
 * What a visitor typed on the page, as it stands in its address; the names are those of the fields. There is no reason for a
 * suspension among them: a reason may name a person, and nothing of a person stands in an address.
 */
public record CalculationForm(Map<String, String> typed) {

    static final int ROWS = 5;
    private static final int LONGEST = 100;

    /** What stands in a field, never null. */
    public String value(String field) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** The numbers of the rows for suspensions. */
    public List<Integer> rows() {
        return IntStream.rangeClosed(1, ROWS).boxed().toList();
    }

    /** Whether one of these rows has something in it. */
    public boolean suspends() {
        return rows().stream().anyMatch(this::isFilled);
    }

    /** Whether the last day moves off a weekend; so it does unless the visitor says no. */
    public boolean rolls() {
        return !value("doorschuiven").equals("nee");
    }

    /** Whether a question was asked, and not only the page opened. */
    public boolean isSent() {
        return typed.containsKey("startdatum") || typed.containsKey("termijn") || typed.containsKey("lengte");
    }

    /** The question; what cannot be read becomes a mistake under the names of the public interface. */
    Question question(Mistakes mistakes) {
        boolean ownLength = !value("lengte").isEmpty() || !value("eenheid").isEmpty();
        String code = value("termijn").isEmpty() ? null : value("termijn");
        List<Question.Pause> pauses = new ArrayList<>();
        for (int row : filledRows()) {
            String place = "opschortingen[" + pauses.size() + "]";
            pauses.add(new Question.Pause(
                    date("van-" + row, place + ".van", mistakes), date("tot-" + row, place + ".tot", mistakes), null));
        }
        return new Question(code, date("startdatum", "startdatum", mistakes), length(mistakes), unit(mistakes),
                code != null && !ownLength ? null : rolls(), pauses);
    }

    /** The mistakes by the fields of this page, in its order. */
    Map<String, String> onThisPage(Mistakes mistakes) {
        Map<String, String> ordered = new LinkedHashMap<>();
        move(mistakes, "startdatum", "startdatum", Words.of("deadline.form.start") + " ", ordered);
        List.of("termijn", "lengte", "eenheid").forEach(field -> move(mistakes, field, field, "", ordered));
        List<Integer> filled = filledRows();
        for (int i = 0; i < filled.size(); i++) {
            String place = "opschortingen[" + i + "]";
            String named = Words.of("deadline.form.suspension", filled.get(i)) + " ";
            move(mistakes, place + ".van", "van-" + filled.get(i), named, ordered);
            move(mistakes, place + ".tot", "tot-" + filled.get(i), named, ordered);
        }
        filled.stream().findFirst().ifPresent(row -> move(mistakes, "opschortingen", "van-" + row, "", ordered));
        return ordered;
    }

    /** A message is read in the summary too, so it names its field where the words alone do not. */
    private static void move(Mistakes mistakes, String from, String to, String prefix, Map<String, String> target) {
        if (mistakes.has(from)) {
            String message = mistakes.byField().get(from);
            target.putIfAbsent(to, prefix.isEmpty() ? message
                    : prefix + Character.toLowerCase(message.charAt(0)) + message.substring(1));
        }
    }

    private List<Integer> filledRows() {
        return rows().stream().filter(this::isFilled).toList();
    }

    private boolean isFilled(int row) {
        return !value("van-" + row).isEmpty() || !value("tot-" + row).isEmpty();
    }

    private LocalDate date(String field, String name, Mistakes mistakes) {
        LocalDate date = TypedDates.parse(value(field)).orElse(null);
        if (date == null && !value(field).isEmpty()) {
            mistakes.add(name, Words.of("deadline.form.date"));
        }
        return date;
    }

    private Integer length(Mistakes mistakes) {
        String written = value("lengte").replaceAll("[. ]", "");
        if (!written.isEmpty() && !written.matches("\\d{1,9}")) {
            mistakes.add("lengte", Words.of("deadline.form.whole"));
            return null;
        }
        return written.isEmpty() ? null : Integer.valueOf(written);
    }

    private TermUnit unit(Mistakes mistakes) {
        String written = value("eenheid");
        TermUnit unit = UnitChoice.of(written);
        if (unit == null && !written.isEmpty()) {
            mistakes.add("eenheid", Words.of("deadline.form.unit"));
        }
        return unit;
    }
}
