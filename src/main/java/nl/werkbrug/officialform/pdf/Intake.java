package nl.werkbrug.officialform.pdf;

import java.util.List;
import nl.werkbrug.officialform.PdfField;

/** What came of an uploaded form. */
public sealed interface Intake {

    /**
     * It can be used.
     *
     * @param form the file without anything that acts by itself
     * @param removed what was taken out, in Dutch; null when nothing was
     */
    record Accepted(byte[] form, List<PdfField> fields, int pages, String removed) implements Intake {

        /** Never prints the content. */
        @Override
        public String toString() {
            return fields.size() + " fields on " + pages + " pages";
        }
    }

    /** It cannot; the message is Dutch and says how to mend it. */
    record Refused(String message) implements Intake {}
}
