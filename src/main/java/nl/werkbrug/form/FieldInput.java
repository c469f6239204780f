package nl.werkbrug.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads what was typed in one field, by the rules of that field. */
final class FieldInput {

    private FieldInput() {}

    /**
     * Reads one field.
     *
     * @param typed   texts as typed: one, or day, month and year, or the ticked options
     * @param options the options offered, for a question with options
     * @param today   the Dutch day on which bounds such as "today" are judged
     */
    static Parsed parse(FormField field, List<String> typed, List<Option> options, LocalDate today) {
        List<String> filled = typed.stream().filter(text -> !text.isBlank()).toList();
        if (filled.isEmpty()) {
            return nothing(field);
        }
        String first = filled.get(0).strip();
        return switch (field.kind()) {
            case DATE -> DateInput.parse(typed, field.rules().dates(), today);
            case CHECKLIST -> ChoiceInput.several(filled, options);
            case SELECT, RADIO -> ChoiceInput.one(first, options);
            case CHECKBOX -> first.equals("true") ? Parsed.value(true) : nothing(field);
            case FILE -> Parsed.value(first);
            default -> line(field, first);
        };
    }

    private static Parsed line(FormField field, String text) {
        if (field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXTAREA) {
            return TextInput.text(text, field.rules());
        }
        Parsed plain = TextInput.text(text, field.rules());
        return plain instanceof Parsed.Wrong ? plain : number(field, text);
    }

    private static Parsed number(FormField field, String text) {
        return switch (field.kind()) {
            case NUMBER -> NumberInput.parse(text, field.rules().range());
            case MONEY -> MoneyInput.parse(text, field.rules().range());
            case IBAN -> NumbersOfRecord.iban(text);
            case BSN -> NumbersOfRecord.bsn(text);
            case KVK -> NumbersOfRecord.kvk(text);
            case WAGE_TAX_NUMBER -> NumbersOfRecord.wageTaxNumber(text);
            case EMAIL -> TextInput.email(text);
            case POSTCODE -> TextInput.postcode(text);
            default -> throw new IllegalStateException("No way to read " + field.kind());
        };
    }

    private static Parsed nothing(FormField field) {
        if (field.required()) {
            return Parsed.wrong(field.hints().photos() ? Problem.REQUIRED_PHOTO : missing(field.kind()));
        }
        return switch (field.kind()) {
            case CHECKBOX -> Parsed.value(false);
            case CHECKLIST -> Parsed.value(Set.of());
            default -> Parsed.empty();
        };
    }

    private static Problem missing(FieldKind kind) {
        return switch (kind) {
            case DATE -> Problem.REQUIRED_DATE;
            case CHECKLIST -> Problem.REQUIRED_CHECKLIST;
            case SELECT, RADIO -> Problem.REQUIRED_CHOICE;
            case CHECKBOX -> Problem.REQUIRED_CHECKBOX;
            case FILE -> Problem.REQUIRED_FILE;
            default -> Problem.REQUIRED_TEXT;
        };
    }
}
