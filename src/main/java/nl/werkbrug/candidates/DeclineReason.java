package nl.werkbrug.candidates;

import java.util.Arrays;
import java.util.List;
import nl.werkbrug.shared.Labelled;

/** Why an employer says no: always about the place, never about the person. */
public enum DeclineReason implements Labelled {
    /** These two are all that open hiring knows: who is first in line may come. */
    PLACE_GONE(true),
    OTHER_START(true),
    HOURS(false),
    NEEDED(false),
    GUIDANCE(false);

    private final boolean openHiring;

    DeclineReason(boolean openHiring) {
        this.openHiring = openHiring;
    }

    /** The reasons that such a place leaves. */
    public static List<DeclineReason> of(boolean openHiring) {
        return Arrays.stream(values()).filter(it -> it.openHiring || !openHiring).toList();
    }

    @Override
    public String labelKey() {
        return "candidates.decline." + name();
    }
}
