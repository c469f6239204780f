package nl.werkbrug.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Notation;

/** Shows an answer as a person reads it: "€ 1.234,56", "1 juni 2026" or "1 June 2026", the labels of options, the name of a file. */
final class AnswerText {

    private AnswerText() {}

    /** The answer in words, for the page that is being made; what cannot be read is shown as typed, nothing is an empty text. */
    static String of(FormField field, FieldEntry entry, FormContext context) {
        if (entry.parsed() instanceof Parsed.Value value) {
            return text(field, value.answer(), context, Language.current());
        }
        return String.join(" ", entry.texts()).strip();
    }

    /** An answer in words of that language; labels of options are those of the field. */
    static String text(FormField field, Object answer, FormContext context, Language language) {
        if (answer instanceof Boolean ticked) {
            return FormTexts.in(language, ticked ? "form.yes" : "form.no");
        }
        if (answer instanceof LocalDate date) {
            return Notation.of(language).date(date);
        }
        if (answer instanceof Money money) {
            return Notation.of(language).money(money);
        }
        if (answer instanceof BigDecimal number) {
            return Notation.of(language).number(number);
        }
        return answer instanceof Set<?> chosen ? labels(field, chosen, context) : word(field, answer.toString(), context, language);
    }

    private static String word(FormField field, String answer, FormContext context, Language language) {
        if (field.kind() == FieldKind.FILE) {
            StoredUpload upload = context.files().stored().get(field.key());
            // Without an upload it is a known fact: words that say where the file is.
            return upload == null ? answer : upload.shownName(language);
        }
        if (field.kind() == FieldKind.IBAN) {
            return answer.replaceAll("(.{4})(?=.)", "$1 ");
        }
        return field.kind().isChoice() ? labels(field, Set.of(answer), context) : answer;
    }

    private static String labels(FormField field, Set<?> chosen, FormContext context) {
        List<Option> options = field.choices().in(context.supply().options());
        return options.stream()
                .filter(option -> chosen.contains(option.value()))
                .map(Option::label)
                .collect(Collectors.joining(", "));
    }
}
