package nl.werkbrug.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.werkbrug.form.FormField.Wording;
import tools.jackson.databind.JsonNode;

/** Reads one question of a form file. */
final class FieldReader {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*(\\.([A-Za-z][A-Za-z0-9_]*|[0-9]+))*");
    private static final Set<String> PROPERTIES =
            Set.of("format", "autocomplete", "readOnly", "source", "rows", "patternMessage", "earliest", "latest");
    private static final String PDF = ".pdf";
    private static final String PDF_OR_PHOTO = ".pdf,.jpg,.jpeg,.png";
    private static final int LINE = 2_000;
    private static final int AREA = 10_000;

    private final ComponentJson json;

    FieldReader(ComponentJson json) {
        this.json = json;
    }

    FormField read(String path) {
        FieldKind kind = kind();
        json.allowProperties(PROPERTIES);
        String key = path + json.text("key");
        if (!KEY.matcher(key).matches()) {
            throw json.invalid("the key \"%s\" must be words of letters and digits, joined by dots".formatted(key));
        }
        return new FormField(key, kind, wording(kind), rules(kind), hints(), choices(kind), json.hideWhen());
    }

    private FieldKind kind() {
        return switch (json.type()) {
            case "textfield" -> textKind();
            case "number" -> json.property("format").equals("money") ? FieldKind.MONEY : plain(FieldKind.NUMBER);
            case "datetime" -> dateKind();
            case "textarea" -> plain(FieldKind.TEXTAREA);
            case "select" -> plain(FieldKind.SELECT);
            case "radio" -> plain(FieldKind.RADIO);
            case "checkbox" -> plain(FieldKind.CHECKBOX);
            case "checklist" -> plain(FieldKind.CHECKLIST);
            case "filepicker" -> fileKind();
            default -> throw json.invalid("unknown component type \"%s\"".formatted(json.type()));
        };
    }

    private FieldKind textKind() {
        String format = json.property("format");
        if (format.isEmpty()) {
            return json.node().path("validate").path("validationType").asString("").equals("email")
                    ? FieldKind.EMAIL
                    : FieldKind.TEXT;
        }
        return FieldKind.ofFormat(format).orElseThrow(() -> json.invalid("unknown format \"%s\"".formatted(format)));
    }

    private FieldKind dateKind() {
        if (!json.node().path("subtype").asString("date").equals("date")) {
            throw json.invalid("only the subtype date is supported");
        }
        return plain(FieldKind.DATE);
    }

    private FieldKind fileKind() {
        if (json.node().path("multiple").asBoolean(false)) {
            throw json.invalid("a file picker takes one file");
        }
        return plain(FieldKind.FILE);
    }

    /** A form says so in the same words as to the browser. */
    private boolean photos() {
        String accept = json.node().path("accept").asString("");
        if (!accept.isEmpty() && !accept.equals(PDF) && !accept.equals(PDF_OR_PHOTO)) {
            throw json.invalid("accept must be \"%s\" or \"%s\"".formatted(PDF, PDF_OR_PHOTO));
        }
        return accept.equals(PDF_OR_PHOTO);
    }

    private FieldKind plain(FieldKind kind) {
        if (!json.property("format").isEmpty()) {
            throw json.invalid("the property \"format\" does not fit the type " + json.type());
        }
        return kind;
    }

    private Wording wording(FieldKind kind) {
        String dateLabel = kind == FieldKind.DATE ? json.text("dateLabel") : "";
        String label = dateLabel.isEmpty() ? json.text("label") : dateLabel;
        if (label.isEmpty()) {
            throw json.invalid("needs a label");
        }
        return new Wording(label, json.text("description"));
    }

    private FieldHints hints() {
        String autocomplete = json.property("autocomplete");
        if (!autocomplete.isEmpty() && !Autocomplete.isKnown(autocomplete)) {
            throw json.invalid("unknown autocomplete value \"%s\"".formatted(autocomplete));
        }
        boolean readOnly = json.flag("readOnly") || json.node().path("readonly").asBoolean(false);
        String rows = json.property("rows");
        return new FieldHints(
                autocomplete, readOnly, json.property("source"), rows.isEmpty() ? 5 : Integer.parseInt(rows), photos());
    }

    private FieldRules rules(FieldKind kind) {
        boolean required = json.node().path("validate").path("required").asBoolean(false);
        return new FieldRules(required, length(kind), range(kind), format(), dates());
    }

    private FieldRules.Length length(FieldKind kind) {
        BigDecimal min = json.bound("minLength");
        BigDecimal max = json.bound("maxLength");
        int most = kind == FieldKind.TEXTAREA ? AREA : LINE;
        return new FieldRules.Length(
                min == null ? 0 : min.intValueExact(), max == null ? most : Math.min(max.intValueExact(), AREA));
    }

    private FieldRules.Range range(FieldKind kind) {
        int decimals = kind == FieldKind.MONEY ? 2 : json.number("decimalDigits", 4);
        return new FieldRules.Range(json.bound("min"), json.bound("max"), decimals);
    }

    private Optional<FieldRules.Format> format() {
        String pattern = json.node().path("validate").path("pattern").asString("");
        String advice = json.property("patternMessage");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        if (advice.isEmpty()) {
            throw json.invalid("a pattern needs the property \"patternMessage\": how to mend a wrong answer");
        }
        try {
            return Optional.of(new FieldRules.Format(Pattern.compile(pattern), advice));
        } catch (PatternSyntaxException e) {
            throw json.invalid("the pattern cannot be read: " + e.getDescription());
        }
    }

    private DateRange dates() {
        try {
            boolean noPast = json.node().path("disallowPassedDates").asBoolean(false);
            String earliest = json.property("earliest");
            return new DateRange(earliest.isEmpty() && noPast ? "today" : earliest, json.property("latest"));
        } catch (DateTimeException e) {
            throw json.invalid("earliest and latest are \"today\" or a date such as 2026-01-31");
        }
    }

    private Choices choices(FieldKind kind) {
        if (!kind.isChoice()) {
            return Choices.NONE;
        }
        if (json.node().has("valuesExpression")) {
            throw json.invalid("valuesExpression is not supported; use values or valuesKey");
        }
        String supplied = json.text("valuesKey");
        List<Option> options = new ArrayList<>();
        for (JsonNode value : json.node().path("values")) {
            options.add(new Option(value.path("value").asString(""), value.path("label").asString("")));
        }
        refuseBadOptions(options, supplied);
        return new Choices(List.copyOf(options), supplied);
    }

    private void refuseBadOptions(List<Option> options, String supplied) {
        Set<String> values = new HashSet<>();
        boolean sound = options.stream().allMatch(
                option -> !option.value().isBlank() && !option.label().isBlank() && values.add(option.value()));
        if (!sound || options.isEmpty() == supplied.isEmpty()) {
            throw json.invalid("needs options with different values and a label each, or a valuesKey");
        }
    }
}
