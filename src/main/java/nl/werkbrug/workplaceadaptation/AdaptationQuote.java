package nl.werkbrug.workplaceadaptation;

import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/**
 * What it costs at one supplier.
 *
 * @param documentId the quote as a PDF; null for an estimate
 * @param version goes up with each correction
 */
public record AdaptationQuote(String id, String supplier, Kind kind, Money net, Money vat, String documentId, int version) {

    /** Where the amount comes from. */
    public enum Kind implements Labelled {
        QUOTE,
        ESTIMATE;

        @Override
        public String labelKey() {
            return "workplaceadaptation.quote." + name();
        }
    }

    /** How pages name it, with the version that they show. */
    public String address() {
        return id + ":" + version;
    }

    /** For the log: kind and amounts, without a name. */
    String words() {
        return kind + " " + net.inEuros().toPlainString() + " + " + vat.inEuros().toPlainString();
    }

    public Money gross() {
        return net.plus(vat);
    }

    /** What counts: VAT that the company deducts does not (article 10 Re-integratiebesluit). */
    public Money counted(boolean vatDeducted) {
        return vatDeducted ? net : gross();
    }
}
