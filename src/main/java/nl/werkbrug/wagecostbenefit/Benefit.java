package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.subsidy.calculation.BenefitCategory;

/**
 * The loonkostenvoordeel of one employee.
 *
 * @param startsOn the first day of the job, or of working again for who is reassigned
 * @param lastDay the last day of the last period that counts; null while nothing ends it
 * @param switchedOn since when the wage tax return asks for it; null while it does not
 * @param ended why it ended; null while it runs
 */
public record Benefit(
        String id,
        String hireId,
        String dossierId,
        String employerId,
        BenefitCategory category,
        ReturnPeriod returnPeriod,
        LocalDate startsOn,
        LocalDate lastDay,
        State state,
        LocalDate switchedOn,
        Ending ended) {

    /** The wall behind which it stands. */
    public static final String SUBJECT = Hire.SUBJECT;

    /** How far it is. */
    public enum State {
        ASKING("doelgroepverklaring aanvragen"),
        RUNNING("loopt"),
        ENDED("voorbij"),
        NO_STATEMENT("geen verklaring"),
        STOPPED("gestopt");

        private final String label;

        State(String label) {
            this.label = label;
        }

        /** The Dutch words. */
        public String label() {
            return label;
        }
    }

    /** Why it is over. */
    public enum Ending {
        EMPLOYMENT("het dienstverband is voorbij"),
        REGISTER("de werknemer staat niet meer in het doelgroepregister"),
        TERM("de looptijd is voorbij"),
        CHOICE("u vraagt het niet meer");

        private final String label;

        Ending(String label) {
            this.label = label;
        }

        /** The Dutch words, as they fit after "want". */
        public String label() {
            return label;
        }
    }

    /** Whether the register must be looked at in every period (article 2.10 to 2.13). */
    public boolean perRegister() {
        return category == BenefitCategory.BANENAFSPRAAK;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** Whether it was ever worth money: it runs, or ran. */
    public boolean ran() {
        return state == State.RUNNING || state == State.ENDED;
    }

    /** The period with which it begins. */
    public TaxPeriod firstPeriod() {
        return TaxPeriods.holding(returnPeriod, startsOn);
    }

    /** Whether the period lies within it. */
    public boolean covers(TaxPeriod it) {
        return !it.last().isBefore(startsOn) && (lastDay == null || !it.first().isAfter(lastDay));
    }
}
