package nl.werkbrug.form;

/** A form file has a mistake; the application refuses to start with it. */
public class InvalidForm extends IllegalStateException {

    InvalidForm(String file, String component, String mistake) {
        super("Form %s, component %s: %s".formatted(file, component, mistake));
    }

    InvalidForm(String file, String mistake) {
        super("Form %s: %s".formatted(file, mistake));
    }
}
