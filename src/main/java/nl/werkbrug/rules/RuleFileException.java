package nl.werkbrug.rules;

/** A rule file that cannot be used; the message names the file and the field. The application does not start with it. */
public class RuleFileException extends IllegalStateException {

    RuleFileException(String file, String field, String problem) {
        super("Rule file " + file + ", field " + field + ": " + problem);
    }

    RuleFileException(String file, String problem, Exception cause) {
        super("Rule file " + file + ": " + problem, cause);
    }
}
