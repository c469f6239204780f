package nl.werkbrug.wagecostbenefit.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagecostbenefit.imports.CsvRows.Row;

/** A file of payroll: understood as a whole, or refused with everything that is wrong. */
record BenefitFile(List<ReadLine> lines, List<FileProblem> problems) {

    static final int MOST_LINES = 5_000;
    private static final int MOST_PROBLEMS = 100;

    static BenefitFile read(byte[] content) {
        if (content.length > BenefitImports.MOST_BYTES) {
            return refused(Words.of("wagecostbenefit.benefit-file.this-file-is-too", BenefitImports.MEGABYTES));
        }
        Optional<List<Row>> rows = CsvRows.read(content);
        if (rows.isEmpty()) {
            return refused(Words.of("wagecostbenefit.benefit-file.this-is-not-a"));
        }
        if (rows.get().size() < 2) {
            return refused(Words.of("wagecostbenefit.benefit-file.there-are-no-lines"));
        }
        return rows.get().size() > MOST_LINES + 1
                ? refused(Words.of("wagecostbenefit.benefit-file.there-are-too-many", MOST_LINES))
                : read(rows.get());
    }

    private static BenefitFile read(List<Row> rows) {
        List<FileProblem> problems = new ArrayList<>();
        List<Optional<FileColumn>> columns = columns(rows.get(0), problems);
        List<ReadLine> lines = new ArrayList<>();
        if (problems.isEmpty()) {
            rows.stream().skip(1).forEach(row -> line(row, columns, problems).ifPresent(lines::add));
            problems.addAll(twice(lines));
        }
        return new BenefitFile(problems.isEmpty() ? lines : List.of(), problems.stream().limit(MOST_PROBLEMS).toList());
    }

    private static List<Optional<FileColumn>> columns(Row headings, List<FileProblem> problems) {
        List<Optional<FileColumn>> columns = headings.cells().orElse(List.of()).stream().map(FileColumn::of).toList();
        for (int place = 0; place < columns.size(); place++) {
            if (columns.get(place).isEmpty()) {
                problems.add(new FileProblem(headings.line(),
                        Words.of("wagecostbenefit.benefit-file.we-do-not-know", place + 1, FileColumn.all())));
            }
        }
        for (FileColumn column : FileColumn.values()) {
            long times = columns.stream().filter(Optional.of(column)::equals).count();
            if (times > 1) {
                problems.add(new FileProblem(headings.line(),
                        Words.of("wagecostbenefit.benefit-file.the-column-is-there", column.heading())));
            } else if (times == 0 && column.required()) {
                problems.add(new FileProblem(headings.line(),
                        Words.of("wagecostbenefit.benefit-file.the-column-is-missing", column.heading())));
            }
        }
        return columns;
    }

    private static Optional<ReadLine> line(Row row, List<Optional<FileColumn>> columns, List<FileProblem> problems) {
        List<String> cells = row.cells().orElse(null);
        if (cells == null) {
            problems.add(new FileProblem(row.line(), Words.of("wagecostbenefit.benefit-file.a-quotation-mark-is")));
            return Optional.empty();
        }
        if (cells.size() > columns.size() && cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
            problems.add(new FileProblem(row.line(), Words.of("wagecostbenefit.benefit-file.there-are-more-cells")));
            return Optional.empty();
        }
        Map<FileColumn, String> values = new EnumMap<>(FileColumn.class);
        for (int place = 0; place < Math.min(cells.size(), columns.size()); place++) {
            values.put(columns.get(place).orElseThrow(), cells.get(place));
        }
        return new FileCells(row.line(), values, problems).read();
    }

    private static List<FileProblem> twice(List<ReadLine> lines) {
        Map<Object, Integer> seen = new HashMap<>();
        List<FileProblem> problems = new ArrayList<>();
        for (ReadLine it : lines) {
            Integer before = seen.putIfAbsent(List.of(it.employee(), it.year(), it.number()), it.line());
            if (before != null) {
                problems.add(new FileProblem(it.line(), Words.of("wagecostbenefit.benefit-file.this-line-is-about", before)));
            }
        }
        return problems;
    }

    private static BenefitFile refused(String message) {
        return new BenefitFile(List.of(), List.of(new FileProblem(0, message)));
    }
}
