package nl.werkbrug.garnishment.payfile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads the first sheet of a workbook. Formulas count as what the spreadsheet last made of them; nothing is computed. */
final class XlsxSource {

    private static final ReadingOptions WITHOUT_FORMATS = new ReadingOptions(false, true);
    private static final Pattern ERROR = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!|CALC!)");
    private static final Set<String> MAY_SAY_ANYTHING = Set.of(PayTemplate.EXPLANATION_SHEET);

    private final PayTable table;

    XlsxSource(PayTable table) {
        this.table = table;
    }

    void read(byte[] content) {
        try {
            new ArchiveLimits().check(content);
            try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content), WITHOUT_FORMATS)) {
                read(book);
            }
        } catch (RefusedSheet refused) {
            table.stop(PayProblem.WHOLE_FILE, refused.code());
        } catch (IOException | RuntimeException e) {
            // The library answers a damaged file with whatever its parts throw.
            table.stop(PayProblem.WHOLE_FILE, ProblemCode.NOT_READABLE);
        }
    }

    private void read(ReadableWorkbook book) throws IOException {
        List<Sheet> sheets = book.getSheets().toList();
        for (Sheet sheet : sheets.subList(1, sheets.size())) {
            if (!MAY_SAY_ANYTHING.contains(sheet.getName()) && saysSomething(sheet)) {
                table.stop(PayProblem.WHOLE_FILE, ProblemCode.OTHER_SHEET);
                return;
            }
        }
        try (Stream<Row> rows = sheets.get(0).openStream()) {
            boolean more = true;
            for (Iterator<Row> each = rows.iterator(); more && each.hasNext();) {
                Row row = each.next();
                more = table.row(row.getRowNum(), cells(row, book.isDate1904()));
            }
        }
    }

    private static boolean saysSomething(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row -> cells(row, false).stream().anyMatch(cell -> !(cell instanceof Value.Nothing)));
        }
    }

    private static List<Value> cells(Row row, boolean since1904) {
        List<Value> values = new ArrayList<>(row.getCellCount());
        for (int place = 0; place < row.getCellCount(); place++) {
            Cell cell = row.getCell(place);
            values.add(cell == null ? Value.NOTHING : value(cell, since1904));
        }
        return values;
    }

    private static Value value(Cell cell, boolean since1904) {
        Object value = cell.getValue();
        if (cell.getType() == CellType.ERROR || value instanceof String text && ERROR.matcher(text).matches()) {
            return new Value.Wrong(ProblemCode.CELL_ERROR);
        }
        if (value instanceof BigDecimal number) {
            return new Value.Number(number, true, since1904);
        }
        if (value instanceof Boolean truth) {
            return new Value.Truth(truth);
        }
        if (value instanceof String text) {
            return Value.of(text);
        }
        return cell.getType() == CellType.FORMULA ? new Value.Wrong(ProblemCode.CELL_FORMULA) : Value.NOTHING;
    }
}
