package nl.werkbrug.objection;

import java.time.LocalDate;
import nl.werkbrug.shared.DutchFormats;

/** A decision to which one can object now. */
public record ContestableDecision(Contested decision, LocalDate lastDay, boolean over) {

    /** Until when, in words. */
    public String until() {
        DutchFormats formats = new DutchFormats();
        return over
                ? "Bezwaar maken kon tot en met " + formats.dateWithDay(lastDay) + ". Bent u te laat? Leg dan uit waarom."
                : "Bezwaar maken kan tot en met " + formats.dateWithDay(lastDay) + ".";
    }
}
