package nl.werkbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.shared.Money;

/**
 * What a person typed, untouched, so that a page can show it again: texts by key of the field.
 *
 * <p>A date has three texts (day, month, year); a checklist one for each ticked option; names that start with
 * an underscore hold the keys of known facts the person wants to correct.
 */
public record Typed(Map<String, List<String>> values) {

    /** Name of the "Klopt dit niet?" checkboxes. */
    static final String CORRECTED = "_correct";

    /** Name of the hidden inputs that tell which known facts had an input on the page. */
    static final String OPENED = "_opened";

    /** No person types more; a longer text is cut before it is stored, and refused by the rules of its field. */
    private static final int LONGEST = 50_000;

    public Typed {
        values = Map.copyOf(values);
    }

    public static Typed nothing() {
        return new Typed(Map.of());
    }

    /** Takes the fields of this form out of posted parameters; anything else in the request is ignored. */
    public static Typed posted(FormDefinition form, Map<String, List<String>> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (FormField field : form.fields()) {
            if (field.kind() != FieldKind.FILE && !field.hints().readOnly()) {
                posted(field, parameters).ifPresent(texts -> values.put(field.key(), texts));
            }
        }
        values.put(CORRECTED, keys(form, parameters.get(CORRECTED)));
        values.put(OPENED, keys(form, parameters.get(OPENED)));
        return new Typed(values);
    }

    /** The same with one answer filled in, as if the person had typed it. */
    public Typed with(String key, Object answer) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(key, of(answer));
        return new Typed(more);
    }

    /** The texts a person would type for this answer: an amount as "1234,56", a date as day, month and year. */
    static List<String> of(Object answer) {
        if (answer instanceof LocalDate date) {
            return List.of("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
        }
        if (answer instanceof Money money) {
            return List.of(money.inEuros().toPlainString().replace('.', ','));
        }
        if (answer instanceof BigDecimal number) {
            return List.of(NumberInput.dutch(number));
        }
        if (answer instanceof Collection<?> several) {
            return several.stream().map(Object::toString).sorted().toList();
        }
        return answer == null ? List.of() : List.of(answer.toString());
    }

    /** Whether the question was on the page; then its texts count, also when there are none. */
    boolean has(String key) {
        return values.containsKey(key);
    }

    List<String> texts(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The first text, or empty. */
    String text(String key) {
        return texts(key).isEmpty() ? "" : texts(key).get(0);
    }

    boolean corrects(String key) {
        return texts(CORRECTED).contains(key);
    }

    /** Whether the input for a correction was on the page; before that the known value stands in it. */
    boolean saw(String key) {
        return texts(OPENED).contains(key);
    }

    private static List<String> keys(FormDefinition form, List<String> posted) {
        return posted == null ? List.of() : form.keys().stream().filter(posted::contains).toList();
    }

    /** Empty when the question was not on the page, so that what is known about it can still be filled in. */
    private static Optional<List<String>> posted(FormField field, Map<String, List<String>> parameters) {
        if (field.kind() == FieldKind.DATE) {
            List<String> names = DateInput.PARTS.stream().map(part -> field.key() + "-" + part).toList();
            return names.stream().noneMatch(parameters::containsKey)
                    ? Optional.empty()
                    : Optional.of(names.stream().map(name -> first(parameters.get(name))).toList());
        }
        if (field.kind() == FieldKind.CHECKLIST) {
            return Optional.of(parameters.getOrDefault(field.key(), List.of()).stream().map(Typed::clean).toList());
        }
        if (field.kind() == FieldKind.CHECKBOX && !parameters.containsKey(field.key())) {
            return Optional.of(List.of());
        }
        return Optional.ofNullable(parameters.get(field.key())).map(texts -> List.of(first(texts)));
    }

    private static String first(List<String> texts) {
        return texts == null || texts.isEmpty() || texts.get(0) == null ? "" : clean(texts.get(0));
    }

    /** Browsers send lines with CRLF; control characters cannot be stored in XML or PDF. */
    private static String clean(String text) {
        String clean = text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }
}
