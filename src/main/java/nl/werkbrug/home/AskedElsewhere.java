package nl.werkbrug.home;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;

/** What somebody at an employer asked outside a task and waits for: each module tells its own. */
public interface AskedElsewhere {

    /** What the viewer asked and nobody answered yet. */
    List<Question> open(Viewer viewer);

    /**
     * Something asked.
     *
     * @param address where the viewer follows it
     * @param title what it is, with its number
     * @param answerBy the promised day
     */
    record Question(String address, String title, LocalDate askedOn, LocalDate answerBy) {}
}
