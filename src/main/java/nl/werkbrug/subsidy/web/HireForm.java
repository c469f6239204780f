package nl.werkbrug.subsidy.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.form.TypedNumbers;
import nl.werkbrug.shared.Words;
import nl.werkbrug.subsidy.trial.BenefitQuestion;
import nl.werkbrug.subsidy.trial.HirePlan;

/** What a visitor typed on the page; the names are those of its fields. */
record HireForm(Map<String, String> typed) {

    private static final int LONGEST = 100;

    /** The fields in the order of the page. */
    private static final List<String> FIELDS = List.of(
            "dag", "leeftijd", "uren", "voltijdUren", "brutoloon", "loonwaarde", "lkv", "verloondeUren");

    /** How the page opens. */
    static HireForm empty() {
        return new HireForm(Map.of("meting", "nee", "voltijdUren", "36"));
    }

    /** What stands in a field, never null. */
    public String value(String field) {
        String value = typed.getOrDefault(field, "").strip();
        return value.substring(0, Math.min(value.length(), LONGEST));
    }

    /** Whether the wage value is measured already. */
    public boolean measured() {
        return value("meting").equals("ja");
    }

    /** The plan; what cannot be read becomes a mistake. */
    HirePlan plan(Mistakes mistakes) {
        return new HirePlan(
                start(mistakes), whole("leeftijd", mistakes), number("uren", mistakes), number("voltijdUren", mistakes),
                TypedNumbers.euros(label("brutoloon"), value("brutoloon"), wrong -> mistakes.add("brutoloon", wrong)),
                measured(), whole("loonwaarde", mistakes), category(), number("verloondeUren", mistakes));
    }

    /** The mistakes in the order of the page; each is read in the summary too, so it names its field. */
    Map<String, String> onThisPage(Mistakes mistakes) {
        Map<String, String> ordered = new LinkedHashMap<>();
        FIELDS.forEach(field -> {
            if (mistakes.has(field)) {
                String message = mistakes.byField().get(field);
                ordered.put(field, message.contains("”") ? message
                        : label(field) + ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
            }
        });
        return ordered;
    }

    /** How a field is called on the page. */
    private static String label(String field) {
        return Words.of("subsidy.hire-field." + field);
    }

    private LocalDate start(Mistakes mistakes) {
        if ((value("dag") + value("maand") + value("jaar")).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(part("jaar"), part("maand"), part("dag"));
        } catch (DateTimeException | NumberFormatException e) {
            mistakes.add("dag", Words.of("subsidy.hire.fill-in-a-date"));
            return null;
        }
    }

    private int part(String field) {
        return Integer.parseInt(value(field));
    }

    private Integer whole(String field, Mistakes mistakes) {
        String typedValue = value(field).replaceAll("\\s*%$", "");
        return TypedNumbers.whole(label(field), typedValue, wrong -> mistakes.add(field, wrong));
    }

    private BigDecimal number(String field, Mistakes mistakes) {
        return TypedNumbers.number(label(field), value(field), wrong -> mistakes.add(field, wrong));
    }

    /** What was chosen; null for nothing and for what no list of this page offers. */
    private BenefitQuestion.Category category() {
        return Arrays.stream(BenefitQuestion.Category.values())
                .filter(each -> each.name().equals(value("lkv"))).findFirst().orElse(null);
    }
}
