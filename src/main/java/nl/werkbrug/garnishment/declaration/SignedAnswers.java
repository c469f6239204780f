package nl.werkbrug.garnishment.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.werkbrug.shared.Money;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The answers of a signed declaration, by key of the form; kept as text so that they outlive changes of the form.
 * Amounts are euros with a decimal point, dates are ISO dates.
 */
public record SignedAnswers(Map<String, String> values) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public SignedAnswers {
        values = Map.copyOf(values);
    }

    /** Keeps answers of a form; whatever has no value is left out. */
    public static SignedAnswers of(Map<String, Object> answers) {
        Map<String, String> values = new TreeMap<>();
        answers.forEach((key, value) -> values.put(key, value.toString()));
        return new SignedAnswers(values);
    }

    public static SignedAnswers fromJson(String json) {
        return new SignedAnswers(JSON.readValue(json, new TypeReference<Map<String, String>>() {}));
    }

    String toJson() {
        return JSON.writeValueAsString(new TreeMap<>(values));
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    public Optional<Money> money(String key) {
        return text(key).map(Money::euros);
    }

    public Optional<LocalDate> date(String key) {
        return text(key).map(LocalDate::parse);
    }

    /** These answers with one more. */
    SignedAnswers with(String key, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(key, value);
        return new SignedAnswers(more);
    }

    /** Ids of the PDF itself and of the pay slips that go along. */
    List<String> attachments(String document) {
        List<String> ids = new ArrayList<>(List.of(document));
        text("attachmentIds").ifPresent(slips -> ids.addAll(List.of(slips.split(","))));
        return ids;
    }

    public boolean yes(String key) {
        return text(key).filter("yes"::equals).isPresent();
    }
}
