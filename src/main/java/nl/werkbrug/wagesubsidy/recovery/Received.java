package nl.werkbrug.wagesubsidy.recovery;

import java.time.LocalDate;
import nl.werkbrug.shared.Labelled;
import nl.werkbrug.shared.Money;

/** Money that came back. */
public record Received(Kind kind, LocalDate on, Money amount, String note) {

    /** How it came back. */
    public enum Kind implements Labelled {
        RECEIVED,
        /** Article 4:93 Awb. */
        SET_OFF;

        @Override
        public String labelKey() {
            return "wagesubsidy.received-kind." + name();
        }
    }
}
