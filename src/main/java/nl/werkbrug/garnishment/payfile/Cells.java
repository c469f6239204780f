package nl.werkbrug.garnishment.payfile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.InvalidValue;
import nl.werkbrug.shared.Money;

/** The cells of one line, understood one by one; what is wrong goes to the list of problems and comes back as null. */
final class Cells {

    private static final int LONGEST_TEXT = 60;
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}|[\\p{Zl}\\p{Zp}]");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-]");

    private final int line;
    private final Map<Column, Value> values;
    private final ProblemList problems;

    /** @param values what stands in the columns that the file has */
    Cells(int line, Map<Column, Value> values, ProblemList problems) {
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    boolean has(Column column) {
        return !(value(column) instanceof Value.Nothing);
    }

    /** An amount; zero when the cell is empty and may be. */
    Money amount(Column column) {
        return usable(column) ? TypedAmount.read(value(column), code -> tell(column, code))
                : has(column) || column.required() ? null : Money.ZERO;
    }

    LocalDate day(Column column) {
        return usable(column) ? orTell(TypedDay.read(value(column)), column, ProblemCode.DAY) : null;
    }

    /** A spreadsheet that takes the number for an amount drops a zero in front. */
    Bsn bsn(Column column) {
        if (!usable(column)) {
            return null;
        }
        String digits = SEPARATORS.matcher(asText(value(column))).replaceAll("");
        try {
            return new Bsn(digits.length() == 8 ? "0" + digits : digits);
        } catch (InvalidValue e) {
            tell(column, e.reason() == InvalidValue.Reason.BSN_CHECK ? ProblemCode.BSN_CHECK : ProblemCode.BSN_LENGTH);
            return null;
        }
    }

    SetOffKind setOffKind(Column column) {
        if (!usable(column)) {
            return null;
        }
        String typed = asText(value(column)).toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        return orTell(Arrays.stream(SetOffKind.values()).filter(kind -> kind.name().equals(typed)).findFirst(),
                column, ProblemCode.KIND);
    }

    boolean yes(Column column) {
        if (!usable(column)) {
            return false;
        }
        if (value(column) instanceof Value.Truth flag) {
            return flag.truth();
        }
        String typed = asText(value(column)).toLowerCase(Locale.ROOT);
        if (!typed.equals("ja") && !typed.equals("nee")) {
            tell(column, ProblemCode.YES_NO);
        }
        return typed.equals("ja");
    }

    /** A text of one line; empty when there is none. */
    String text(Column column) {
        String text = usable(column) ? asText(value(column)) : "";
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT || UNSEEN.matcher(text).find()) {
            tell(column, ProblemCode.TEXT);
        }
        return text;
    }

    void tell(Column column, ProblemCode code, Object... about) {
        problems.cell(line, column, code, about);
    }

    private boolean usable(Column column) {
        if (value(column) instanceof Value.Wrong wrong) {
            tell(column, wrong.code());
            return false;
        }
        if (!has(column) && column.required() && values.containsKey(column)) {
            tell(column, ProblemCode.REQUIRED);
        }
        return has(column);
    }

    private <T> T orTell(Optional<T> found, Column column, ProblemCode code) {
        if (found.isEmpty()) {
            tell(column, code);
        }
        return found.orElse(null);
    }

    private Value value(Column column) {
        return values.getOrDefault(column, Value.NOTHING);
    }

    /** A number as digits when it is short enough to be a number of record or a name; no text otherwise. */
    private static String asText(Value value) {
        if (value instanceof Value.Words words) {
            return words.text();
        }
        if (value instanceof Value.Number number) {
            BigDecimal bare = number.number().stripTrailingZeros();
            return bare.precision() <= 15 && Math.abs((long) bare.scale()) <= 15 ? bare.toPlainString() : "?";
        }
        return value instanceof Value.Truth flag ? (flag.truth() ? "ja" : "nee") : "";
    }
}
