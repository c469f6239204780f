package nl.werkbrug.garnishment.payfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.party.Bsn;

/** Takes the lines of a file or message one by one and gives the outcome at the end. */
final class PayTable {

    static final int MOST_LINES = 50_000;
    static final int MOST_COLUMNS = 50;

    private record Key(Bsn employee, LocalDate payDay, String unit) {}

    private final ProblemList problems;
    private final LineReader reader;
    private final List<PayLine> lines = new ArrayList<>();
    private final Map<Key, Integer> firstOf = new HashMap<>();
    private Headings headings;
    private int count;
    private boolean exactly;
    private boolean stopped;

    PayTable(ProblemList problems) {
        this.problems = problems;
        this.reader = new LineReader(problems);
    }

    /** From now on every line must have as many cells as there are headings. */
    void demandExactCells() {
        exactly = true;
    }

    /**
     * One line of a file: the first holds the headings, empty ones and those that start with # mean nothing.
     *
     * @return whether more lines are wanted
     */
    boolean row(int line, List<Value> cells) {
        if (stopped || cells.stream().allMatch(Value.Nothing.class::isInstance) || isComment(cells)) {
            return !stopped;
        }
        if (cells.size() > MOST_COLUMNS) {
            return stop(line, ProblemCode.TOO_MANY_COLUMNS);
        }
        if (headings == null) {
            Optional<Headings> read = Headings.read(line, cells, problems);
            headings = read.orElse(null);
            stopped = read.isEmpty();
            return !stopped;
        }
        if (headings.unlike(cells, exactly)) {
            problems.line(line, ProblemCode.CELL_COUNT);
            lost();
            return true;
        }
        return line(line, headings.assign(cells));
    }

    /** One line whose columns are known. */
    boolean line(int line, Map<Column, Value> values) {
        if (count == MOST_LINES) {
            return stop(PayProblem.WHOLE_FILE, ProblemCode.TOO_MANY_LINES);
        }
        count++;
        reader.read(line, values).ifPresent(this::keep);
        return true;
    }

    /** A line that is there and could not be looked at. */
    void lost() {
        count++;
    }

    boolean stop(int line, ProblemCode code) {
        problems.line(line, code);
        stopped = true;
        return false;
    }

    PayFile finish() {
        if (problems.isEmpty() && count == 0) {
            problems.file(headings == null && problems.place() == PayProblem.Place.FILE
                    ? ProblemCode.EMPTY : ProblemCode.NO_LINES);
        }
        return problems.isEmpty() ? new PayFile.Read(lines, ContentKey.of(lines)) : problems.refused();
    }

    private void keep(PayLine line) {
        Key key = new Key(line.employee(), line.payDay(), line.unit().toLowerCase(Locale.ROOT));
        Integer first = firstOf.putIfAbsent(key, line.number());
        if (first != null) {
            problems.line(line.number(), ProblemCode.SAME_LINE, problems.place().of(first));
        } else {
            lines.add(line);
        }
    }

    private static boolean isComment(List<Value> cells) {
        return cells.get(0) instanceof Value.Words words && words.text().startsWith("#");
    }
}
