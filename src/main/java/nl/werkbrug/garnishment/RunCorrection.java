package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

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
        GIVE_BACK("Te veel ingehouden. U betaalt dit aan de werknemer."),
        /** Withheld too much and already paid: the payee must give it back. */
        ASK_BACK("Te veel betaald. De deurwaarder moet dit terugbetalen. Verreken het niet zonder zijn schriftelijk akkoord."),
        /** Withheld too little: the employee has it already. */
        SHORT("Te weinig ingehouden. Vraag de deurwaarder wat u moet doen. Houd het niet zomaar alsnog in.");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What it means for the employer, in Dutch sentences. */
        public String label() {
            return label;
        }
    }

    /** Whether money must still come back from the payee. */
    public boolean open() {
        return kind == Kind.ASK_BACK && settledOn == null && !overtaken;
    }
}
