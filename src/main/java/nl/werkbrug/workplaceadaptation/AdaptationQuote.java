package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.shared.Money;

/**
 * What it costs at one supplier.
 *
 * @param documentId the quote as a PDF; null for an estimate
 */
public record AdaptationQuote(String id, String supplier, Kind kind, Money net, Money vat, String documentId) {

    /** Where the amount comes from. */
    public enum Kind {
        QUOTE("offerte"),
        ESTIMATE("eigen raming");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    public Money gross() {
        return net.plus(vat);
    }

    /** What counts: VAT that the company deducts does not (article 10 Re-integratiebesluit). */
    public Money counted(boolean vatDeducted) {
        return vatDeducted ? net : gross();
    }
}
