package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

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
        WSNP("Wettelijke schuldsanering (WSNP) uitgesproken",
                "De beslagen zijn vervallen vanaf de dag van het vonnis (artikel 301 lid 3 Fw). U houdt er niets meer voor in. "
                        + "Wat is ingehouden en nog niet betaald, blijft bij u tot de bewindvoerder schrijft waar het heen moet."),
        WSNP_ENDED_PAID("WSNP geëindigd: alles is betaald",
                "De beslagen herleven (artikel 301 lid 4 Fw)."),
        WSNP_ENDED("WSNP geëindigd om een andere reden",
                "De beslagen herleven niet (artikel 301 lid 4 Fw)."),
        MORATORIUM("Moratorium van de rechter",
                "U houdt niets in en betaalt niets uit tot en met de laatste dag (artikel 5 Wgs). Daarna lopen de beslagen vanzelf "
                        + "weer."),
        MORATORIUM_ENDED("Moratorium eerder beëindigd", "De beslagen lopen weer."),
        DEBT_SETTLEMENT("Minnelijke schuldregeling of saneringskrediet",
                "U blijft inhouden tot de deurwaarder het beslag schriftelijk vrijgeeft."),
        PROTECTIVE_ADMINISTRATION("Beschermingsbewind",
                "Het loon gaat naar de beheerrekening. De beslagen lopen door."),
        ESTATE_PAYEE("Betalen aan de boedel",
                "De bewindvoerder schrijft waar het geld heen gaat. Vult u in wat de werknemer houdt? Dan vraagt Werkbrug elke "
                        + "loonrun om het loon en gaat alles daarboven naar de boedel (artikel 295 Fw)."),
        ESTATE_REVOKED("Niet meer betalen aan de boedel", "De opdracht van de bewindvoerder geldt niet meer. U houdt niets meer in voor de boedel.");

        private final String label;
        private final String effect;

        Kind(String label, String effect) {
            this.label = label;
            this.effect = effect;
        }

        /** The Dutch name shown to users. */
        public String label() {
            return label;
        }

        /** What it means, in Dutch sentences. */
        public String effect() {
            return effect;
        }
    }
}
