package nl.werkbrug.home;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;

/** What an employer will have to prove or report, known before its term runs. */
public interface ExpectedProof {

    /**
     * What the viewer sees, in the order of the days, narrowed to the employer for whom the viewer works. What runs as a deadline
     * already is left out.
     */
    List<Moment> within(LocalDate from, LocalDate until, int most, Viewer viewer);

    /**
     * Something to prove on a day.
     *
     * @param hireId whose evidence calendar says more
     * @param about the scheme and what of it, in Dutch
     */
    record Moment(String hireId, LocalDate on, String about, String what, String personName, String employerName) {}
}
