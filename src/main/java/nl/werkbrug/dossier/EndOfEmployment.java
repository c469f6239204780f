package nl.werkbrug.dossier;

import java.util.List;

/**
 * Port to every subject in which something runs for an employee that must stop, or be told, when the employment ends. Whoever
 * asks shows an answer only to people who see {@link #subject()}: the port itself asks for nobody.
 */
public interface EndOfEmployment {

    /** The term within which an authority is told when none of its own is known: our own agreement. */
    String TELL_TERM = "EMPLOYMENT_END_AUTHORITIES";

    /** The wall behind which everything that is said and done here stands. */
    String subject();

    /** What would follow from an end; changes nothing. Empty when nothing runs. */
    List<Consequence> preview(EmploymentEnd supposed);

    /** Does it, in the caller's transaction; also when an earlier told last day was wrong. The caller does it once for each day told. */
    List<Consequence> carryOut(EmploymentEnd end);

    /** The employment goes on after all: tells everybody who was told, as far as that still can be done. */
    List<Consequence> takeBack(EmploymentEnd end);
}
