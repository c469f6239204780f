package nl.werkbrug.hire;

import java.time.LocalDate;

/** Port to whoever keeps what became of a chosen scheme that is asked for elsewhere; an unknown id changes nothing. */
public interface ChosenRequests {

    void asked(String choiceId, LocalDate on);

    /** @param because in Dutch, at most 2000 characters */
    void notAsked(String choiceId, String because);
}
