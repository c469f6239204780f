package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * Something about the employee's debts that touches all garnishments, as a paper told it.
 *
 * @param effectiveOn the day of the judgment or order, or from which an instruction counts
 * @param endsOn the last day of a moratorium; null for other kinds
 * @param estate where money for the estate goes; null for other kinds
 * @param note what else matters; null when nothing was noted
 * @param paperId the paper; null when none was kept
 */
public record DebtEvent(
        String id,
        String dossierId,
        Kind kind,
        LocalDate effectiveOn,
        LocalDate endsOn,
        Estate estate,
        String note,
        String paperId) {

    /**
     * An account of the estate, as the administrator wrote.
     *
     * @param heldToo whether money that was withheld before goes there too
     * @param keeps what the employee keeps per month (vtlb), all above it goes to the estate; null when nothing is withheld
     */
    public record Estate(String payee, String iban, String reference, boolean heldToo, Money keeps) {}

    /** What can happen. */
    public enum Kind {
        WSNP("Wettelijke schuldsanering (WSNP) uitgesproken"),
        WSNP_ENDED_PAID("WSNP geëindigd: alles is betaald"),
        WSNP_ENDED("WSNP geëindigd om een andere reden"),
        MORATORIUM("Moratorium van de rechter"),
        MORATORIUM_ENDED("Moratorium eerder beëindigd"),
        DEBT_SETTLEMENT("Minnelijke schuldregeling of saneringskrediet"),
        PROTECTIVE_ADMINISTRATION("Beschermingsbewind"),
        ESTATE_PAYEE("Betalen aan de boedel"),
        ESTATE_REVOKED("Niet meer betalen aan de boedel");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch name shown to users. */
        public String label() {
            return label;
        }

        /** What it means, in sentences. */
        public String effect(Language language) {
            return Words.in(language, "garnishment.debt-effect." + name());
        }
    }
}
