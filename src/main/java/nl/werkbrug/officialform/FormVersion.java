package nl.werkbrug.officialform;

import java.time.Instant;
import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;

/**
 * One file of a form.
 *
 * @param validFrom from which day the authority wants this version
 * @param source where it came from
 * @param removed what was taken out of the file, in Dutch; null when nothing was
 */
public record FormVersion(
        String id, String formId, LocalDate validFrom, String source, State state, int pages, String removed, Instant uploadedAt) {

    /** How far it is. */
    public enum State implements Labelled {
        DRAFT,
        IN_USE;

        @Override
        public String labelKey() {
            return "officialform.state." + name();
        }
    }

    public boolean inUse() {
        return state == State.IN_USE;
    }
}
