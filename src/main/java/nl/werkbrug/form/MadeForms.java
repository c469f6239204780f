package nl.werkbrug.form;

import java.util.Optional;

/** Port to whoever makes forms from data that users typed; they are checked as strictly as a file. */
public interface MadeForms {

    /** The form as a file would hold it; empty when the id is not one of these. */
    Optional<String> json(String id);
}
