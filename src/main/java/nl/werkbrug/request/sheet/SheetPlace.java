package nl.werkbrug.request.sheet;

import nl.werkbrug.hire.Hire;
import nl.werkbrug.request.RequestKind;

/**
 * One sheet of one hire.
 *
 * @param partName the name of the part in its kind
 */
public record SheetPlace(RequestKind kind, String partName, Hire hire) {

    public RequestKind.Part part() {
        return kind.parts().get(partName);
    }

    /** Under which the half-filled sheet is kept. */
    public String draftKey() {
        return "sheet:" + hire.id() + ":" + kind.code() + ":" + partName;
    }

    /** How an address names it. */
    public String id() {
        return hire.id() + ":" + kind.code() + ":" + partName;
    }
}
