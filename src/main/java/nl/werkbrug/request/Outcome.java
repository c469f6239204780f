package nl.werkbrug.request;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;

/** What an authority answers. */
public enum Outcome {
    GRANTED,
    /** Less than was asked. */
    PARTLY,
    REFUSED;

    /** The Dutch words, for what is kept. */
    public String label() {
        return Words.in(Language.DUTCH, "request.kept.outcome." + name());
    }
}
