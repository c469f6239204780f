package nl.werkbrug.garnishment.payfile;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.werkbrug.shared.UploadLimit;
import nl.werkbrug.shared.Words;

/** What can be wrong with a file or message, with the sentence that tells how to mend it. */
public enum ProblemCode {
    FILE_TOO_LARGE,
    NOT_READABLE,
    OLD_EXCEL,
    WEB_PAGE,
    OTHER_ALPHABET,
    FORMULAS,
    EMPTY,
    NO_HEADINGS,
    NO_LINES,
    TOO_MANY_LINES,
    TOO_MANY_COLUMNS,
    OTHER_SHEET,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    DOUBLE_COLUMN,
    CELL_COUNT,
    OPEN_QUOTE,
    EXAMPLE,
    REQUIRED,
    BSN_LENGTH,
    BSN_CHECK,
    DAY,
    AMOUNT,
    AMOUNT_CENTS,
    AMOUNT_TWO_WAYS,
    AMOUNT_NEGATIVE,
    AMOUNT_SIZE,
    YES_NO,
    KIND,
    TEXT,
    CELL_FORMULA,
    CELL_ERROR,
    BACK_PAY_DAY,
    BACK_PAY_AMOUNT,
    BACK_PAY_LATER,
    SET_OFF_KIND,
    SET_OFF_AMOUNT,
    SAME_LINE,
    JSON,
    JSON_OBJECT,
    JSON_FIELD,
    JSON_TEXT,
    JSON_DAY,
    JSON_NUMBER,
    JSON_FLAG;

    private static final String KINDS =
            Arrays.stream(SetOffKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    /** The sentence that tells how to mend it, with what it is about filled in. */
    String text(Object... about) {
        return switch (this) {
            case KIND, SET_OFF_KIND -> Words.of("garnishment.problem." + name(), KINDS);
            case FILE_TOO_LARGE -> Words.of("garnishment.problem.FILE_TOO_LARGE", UploadLimit.MEGABYTES);
            default -> Words.of("garnishment.problem." + name(), about);
        };
    }
}
