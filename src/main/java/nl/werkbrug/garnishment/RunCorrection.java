package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/**
 * What a later paper changed about a run that was already booked.
 *
 * @param garnishmentId for whom the amount was withheld
 * @param payDay of the run
 * @param because the reason in Dutch
 * @param settledOn when money that had to come back came; null while it is out, and for other kinds
 * @param overtaken whether a later recalculation says otherwise, so that it counts no more
 */
public record RunCorrection(
        String id,
        String dossierId,
        String payRunId,
        String garnishmentId,
        Kind kind,
        Money amount,
        LocalDate payDay,
        String because,
        LocalDate settledOn,
        boolean overtaken) {

    /** Who must do what. */
    public enum Kind {
        /** Withheld too much and still with the employer: the employee gets it. */
        GIVE_BACK,
        /** Withheld too much and already paid: the payee must give it back. */
        ASK_BACK,
        /** Withheld too little: the employee has it already. */
        SHORT;

        /** What it means for the employer, in sentences. */
        public String label(Language language) {
            return Words.in(language, "garnishment.correction." + name());
        }
    }

    /** Whether money must still come back from the payee. */
    public boolean open() {
        return kind == Kind.ASK_BACK && settledOn == null && !overtaken;
    }
}
