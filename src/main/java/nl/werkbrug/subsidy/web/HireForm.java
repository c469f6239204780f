package nl.werkbrug.subsidy.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.deadline.Mistakes;
import nl.werkbrug.form.TypedNumbers;
import nl.werkbrug.subsidy.trial.BenefitQuestion;
import nl.werkbrug.subsidy.trial.HirePlan;

/** What a visitor typed on the page; the names are those of its fields. */
record HireForm(Map<String, String> typed) {

    private static final int LONGEST = 100;

    /** The fields in the order of the page, and how each is called there. */
    private static final Map<String, String> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put("dag", "Eerste werkdag");
        LABELS.put("leeftijd", "Leeftijd");
        LABELS.put("uren", "Uren per week");
        LABELS.put("voltijdUren", "Normale werkweek");
        LABELS.put("brutoloon", "Bruto maandloon");
        LABELS.put("loonwaarde", "Loonwaarde");
        LABELS.put("lkv", "Loonkostenvoordeel");
        LABELS.put("verloondeUren", "Verloonde uren");
    }

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
                TypedNumbers.euros(LABELS.get("brutoloon"), value("brutoloon"), wrong -> mistakes.add("brutoloon", wrong)),
                measured(), whole("loonwaarde", mistakes), category(), number("verloondeUren", mistakes));
    }

    /** The mistakes in the order of the page; each is read in the summary too, so it names its field. */
    Map<String, String> onThisPage(Mistakes mistakes) {
        Map<String, String> ordered = new LinkedHashMap<>();
        LABELS.forEach((field, label) -> {
            if (mistakes.has(field)) {
                String message = mistakes.byField().get(field);
                ordered.put(field, message.contains("”") ? message
                        : label + ": " + Character.toLowerCase(message.charAt(0)) + message.substring(1));
            }
        });
        return ordered;
    }

    private LocalDate start(Mistakes mistakes) {
        if ((value("dag") + value("maand") + value("jaar")).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.of(part("jaar"), part("maand"), part("dag"));
        } catch (DateTimeException | NumberFormatException e) {
            mistakes.add("dag", "Vul een datum in die bestaat, zoals 1 3 2026.");
            return null;
        }
    }

    private int part(String field) {
        return Integer.parseInt(value(field));
    }

    private Integer whole(String field, Mistakes mistakes) {
        String typedValue = value(field).replaceAll("\\s*%$", "");
        return TypedNumbers.whole(LABELS.get(field), typedValue, wrong -> mistakes.add(field, wrong));
    }

    private BigDecimal number(String field, Mistakes mistakes) {
        return TypedNumbers.number(LABELS.get(field), value(field), wrong -> mistakes.add(field, wrong));
    }

    /** What was chosen; null for nothing and for what no list of this page offers. */
    private BenefitQuestion.Category category() {
        return Arrays.stream(BenefitQuestion.Category.values())
                .filter(each -> each.name().equals(value("lkv"))).findFirst().orElse(null);
    }
}
