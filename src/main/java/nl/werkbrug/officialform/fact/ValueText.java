package nl.werkbrug.officialform.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.werkbrug.form.Option;
import nl.werkbrug.officialform.FactPart;
import nl.werkbrug.officialform.PdfField;

/** How a fact is written in a field of a form: 01-06-2026, 2400,00, 28,5, or the words of a choice. */
public final class ValueText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final DateTimeFormatter DIGITS = DateTimeFormatter.ofPattern("ddMMuuuu");

    private ValueText() {}

    /** The text; empty when what is kept does not fit the fact: then it counts as not known. */
    public static Optional<String> of(KnownPath fact, FactPart part, String kept, PdfField field) {
        try {
            String text = written(fact, part, kept.strip(), field);
            return text.isBlank() ? Optional.empty() : Optional.of(fitted(text, field));
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String written(KnownPath fact, FactPart part, String kept, PdfField field) {
        return switch (fact.type()) {
            case DATE -> date(LocalDate.parse(kept), part, field);
            case MONEY -> money(new BigDecimal(kept).setScale(2, RoundingMode.UNNECESSARY), part);
            case NUMBER -> new BigDecimal(kept).stripTrailingZeros().toPlainString().replace('.', ',');
            case CHOICE, YES_NO -> fact.options().stream().filter(it -> it.value().equals(kept)).map(Option::label)
                    .findFirst().orElse(kept);
            case TEXT -> kept;
        };
    }

    private static String date(LocalDate day, FactPart part, PdfField field) {
        return switch (part) {
            case DAY -> DateTimeFormatter.ofPattern("dd").format(day);
            case MONTH -> DateTimeFormatter.ofPattern("MM").format(day);
            case YEAR -> yearIn(day, field);
            default -> digitsOnly(field) ? DIGITS.format(day) : DAY.format(day);
        };
    }

    /** Some forms print "20" and leave two boxes. */
    private static String yearIn(LocalDate day, PdfField field) {
        String year = DateTimeFormatter.ofPattern("uuuu").format(day);
        return Integer.valueOf(2).equals(field.maxLength()) ? year.substring(2) : year;
    }

    private static boolean digitsOnly(PdfField field) {
        return field.maxLength() != null && field.maxLength() == DIGITS.format(LocalDate.EPOCH).length();
    }

    private static String money(BigDecimal euros, FactPart part) {
        String plain = euros.toPlainString();
        return switch (part) {
            case EUROS -> plain.substring(0, plain.indexOf('.'));
            case CENTS -> plain.substring(plain.indexOf('.') + 1);
            default -> plain.replace('.', ',');
        };
    }

    /** A postcode or account that is too long only by its spaces is written without them. */
    private static String fitted(String text, PdfField field) {
        boolean tooLong = field.maxLength() != null && text.codePointCount(0, text.length()) > field.maxLength();
        String bare = text.replaceAll("\\s+", "");
        return tooLong && field.comb() && bare.length() <= field.maxLength() ? bare : text;
    }
}
