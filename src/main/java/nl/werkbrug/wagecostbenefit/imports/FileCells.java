package nl.werkbrug.wagecostbenefit.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.party.InvalidValue;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.PeriodResults;
import nl.werkbrug.wagecostbenefit.RegisterStatus;

/** The cells of one row, understood one by one; no message repeats what stands in a cell, for it may be a BSN. */
final class FileCells {

    private static final Pattern PERIOD = Pattern.compile("(20\\d{2})-(\\d{1,2})");
    private static final Pattern HOURS = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00a0.\\-]");
    private static final int WITHOUT_ZERO = 8;

    private final int line;
    private final Map<FileColumn, String> cells;
    private final List<FileProblem> problems;

    FileCells(int line, Map<FileColumn, String> cells, List<FileProblem> problems) {
        this.line = line;
        this.cells = cells;
        this.problems = problems;
    }

    /** The line; empty when something is wrong with it, after saying everything that is. */
    Optional<ReadLine> read() {
        int before = problems.size();
        Bsn bsn = bsn();
        int[] period = period();
        RegisterStatus register = register();
        BigDecimal hours = hours();
        if (cell(FileColumn.REGISTER).isEmpty() && cell(FileColumn.UREN).isEmpty()) {
            tell(Words.of("wagecostbenefit.file-cells.fill-in-register-or"));
        }
        return problems.size() == before
                ? Optional.of(new ReadLine(line, bsn, period[0], period[1], register, hours)) : Optional.empty();
    }

    /** A spreadsheet that takes the number for an amount drops a zero in front. */
    private Bsn bsn() {
        String digits = SEPARATORS.matcher(cell(FileColumn.BSN)).replaceAll("");
        try {
            return new Bsn(digits.length() == WITHOUT_ZERO ? "0" + digits : digits);
        } catch (InvalidValue e) {
            tell(Words.of("wagecostbenefit.file-cells.the-bsn-is-not"));
            return null;
        }
    }

    private int[] period() {
        Matcher typed = PERIOD.matcher(cell(FileColumn.TIJDVAK));
        if (typed.matches()) {
            return new int[] {Integer.parseInt(typed.group(1)), Integer.parseInt(typed.group(2))};
        }
        tell(Words.of("wagecostbenefit.file-cells.at-the-period-fill"));
        return null;
    }

    private RegisterStatus register() {
        String typed = cell(FileColumn.REGISTER).toLowerCase(Locale.ROOT);
        if (typed.equals("ja")) {
            return RegisterStatus.IN;
        }
        if (!typed.isEmpty() && !typed.equals("nee")) {
            tell(Words.of("wagecostbenefit.file-cells.at-register-fill-in"));
        }
        return typed.equals("nee") ? RegisterStatus.OUT : null;
    }

    private BigDecimal hours() {
        String typed = cell(FileColumn.UREN);
        if (typed.isEmpty()) {
            return null;
        }
        BigDecimal hours = HOURS.matcher(typed).matches() ? new BigDecimal(typed.replace(',', '.')) : null;
        if (hours == null || hours.compareTo(PeriodResults.MOST_HOURS) > 0) {
            tell(Words.of("wagecostbenefit.file-cells.at-hours-fill-in"));
        }
        return hours;
    }

    private String cell(FileColumn column) {
        return cells.getOrDefault(column, "");
    }

    private void tell(String message) {
        problems.add(new FileProblem(line, message));
    }
}
