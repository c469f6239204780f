package nl.werkbrug.garnishment.calculation;

import nl.werkbrug.shared.Money;

/**
 * Taxed pay besides the regular wage; it is seizable in the run in which it is paid.
 *
 * @param amount net, in euros, never negative
 */
public record ExtraPay(Kind kind, Money amount) {

    public ExtraPay {
        Amounts.notNegative("Extra pay", amount);
    }

    /** What is paid besides the wage. */
    public enum Kind {
        OVERTIME("overwerk en toeslagen"),
        BONUS("bonus, provisie of winstuitkering"),
        THIRTEENTH_MONTH("dertiende maand"),
        TAXED_ALLOWANCE("belast deel van vergoedingen"),
        LEAVE("uitbetaalde vakantiedagen"),
        /** Whether the protected amount counts for it is not settled; it is taken as wage (grade D). */
        SEVERANCE("transitievergoeding (schatting: of de beslagvrije voet hierop telt, staat niet vast)"),
        OTHER("overig netto loon");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words, as they fit after "Plus:". */
        public String label() {
            return label;
        }
    }
}
