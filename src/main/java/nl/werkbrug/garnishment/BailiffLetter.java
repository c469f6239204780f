package nl.werkbrug.garnishment;

import java.time.LocalDate;

/**
 * A letter to one bailiff or authority about what happened with the other garnishments on the same wage.
 *
 * @param garnishmentId to whose bailiff it goes
 * @param aboutId the garnishment, the change or the event it tells of
 * @param effectiveOn from when what it tells counts
 * @param documentId the PDF; null until it is made
 */
public record BailiffLetter(
        String id, String dossierId, String garnishmentId, Kind kind, String aboutId, LocalDate effectiveOn, String documentId) {

    /** What it tells. */
    public enum Kind {
        ANOTHER_GARNISHMENT("er ligt nog een beslag op hetzelfde loon"),
        WHO_COORDINATES("wie coördineert en welke beslagen er al lagen"),
        NEW_PROTECTED_AMOUNT("er is een nieuwe beslagvrije voet"),
        YOU_COORDINATE("dit kantoor is nu de coördinerend deurwaarder"),
        OTHER_COORDINATOR("een ander kantoor is nu de coördinerend deurwaarder"),
        ORDER_QUESTION("vraag over de volgorde van de beslagen"),
        LAPSED("het beslag is vervallen door de schuldsanering"),
        STAYED("het beslag staat stil door een moratorium"),
        REVIVED("het beslag loopt weer");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** Ends a Dutch sentence on the timeline. */
        public String label() {
            return label;
        }
    }

    boolean written() {
        return documentId != null;
    }
}
