package nl.werkbrug.hire;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.Consequence;

/**
 * Port to everything that runs for a hire and can say what the end of the employment means for it. It is asked before anything
 * happens and changes nothing; what it says is done on {@link EmploymentEnded} and {@link EmploymentGoesOn}.
 */
public interface SchemeAtEnd {

    /** Empty when nothing runs. */
    List<Consequence> ends(Hire hire, LocalDate lastDay);

    /** What follows when the employment goes on after all. */
    List<Consequence> goesOn(Hire hire);
}
