package nl.werkbrug.hire;

import java.time.LocalDate;

/** Port to whoever keeps what became of a chosen scheme that is asked for elsewhere; an unknown id changes nothing. */
public interface ChosenRequests {

    boolean knows(String choiceId);

    void asked(String choiceId, LocalDate on);

    /** @param because in Dutch, at most 2000 characters */
    void notAsked(String choiceId, String because);

    /** It is not asked because the employment ends; when that goes on after all it is asked again. */
    void employmentEnds(String choiceId);
}
