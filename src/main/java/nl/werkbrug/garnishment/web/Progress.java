package nl.werkbrug.garnishment.web;

import java.util.List;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.shared.Words;

/**
 * The steps of one garnishment and where it is.
 *
 * @param current number of the current step, from 1; the number of steps plus one when all are done
 */
public record Progress(Garnishment garnishment, List<String> steps, int current) {

    public boolean ended() {
        return current > steps.size();
    }

    /** done, now or todo: how the step with this number looks. */
    public String state(int step) {
        return step < current ? "done" : step == current ? "now" : "todo";
    }

    /** "stap 3 van 7: Verklaring versturen", or that it is finished. */
    public String inWords() {
        return ended()
                ? Words.of("garnishment.step.all-done")
                : Words.of("garnishment.step.where", current, steps.size(), steps.get(current - 1));
    }
}
