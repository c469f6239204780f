package nl.werkbrug.scheme;

import nl.werkbrug.shared.Labelled;

/** Whether a scheme fits, strongest first: one known obstacle settles it, and what is not known is never a no. */
public enum Verdict implements Labelled {
    DOES_NOT_FIT,
    UNKNOWN,
    FITS;

    @Override
    public String labelKey() {
        return "scheme.verdict." + name();
    }
}
