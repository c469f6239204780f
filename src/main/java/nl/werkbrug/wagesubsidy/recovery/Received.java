package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/** Money that came back. */
public record Received(Kind kind, LocalDate on, Money amount, String note) {

    /** How it came back. */
    public enum Kind {
        RECEIVED("overgemaakt"),
        /** Article 4:93 Awb. */
        SET_OFF("verrekend");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The Dutch words shown to users. */
        public String label() {
            return label;
        }
    }
}
