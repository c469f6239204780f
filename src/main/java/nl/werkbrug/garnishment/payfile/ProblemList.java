package nl.werkbrug.garnishment.payfile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.werkbrug.garnishment.payfile.PayProblem.Place;

/** Collects problems, and only counts them beyond what anybody reads. */
final class ProblemList {

    static final int MOST = 500;

    private final Place place;
    private final List<PayProblem> problems = new ArrayList<>();
    private int more;

    ProblemList(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    void file(ProblemCode code, Object... about) {
        add(PayProblem.WHOLE_FILE, "", code, about);
    }

    void line(int line, ProblemCode code, Object... about) {
        add(line, "", code, about);
    }

    void cell(int line, Column column, ProblemCode code, Object... about) {
        add(line, column.in(place), code, about);
    }

    private void add(int line, String column, ProblemCode code, Object... about) {
        if (problems.size() == MOST) {
            more++;
        } else {
            problems.add(new PayProblem(place, line, column, code, code.text(about)));
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The number of problems so far, to see whether something added one. */
    int count() {
        return problems.size() + more;
    }

    PayFile.Refused refused() {
        return new PayFile.Refused(
                problems.stream().sorted(Comparator.comparingInt(PayProblem::line)).toList(), more);
    }
}
