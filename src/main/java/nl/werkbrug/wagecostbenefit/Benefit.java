package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.shared.Labelled;
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
    public enum State implements Labelled {
        ASKING,
        RUNNING,
        ENDED,
        NO_STATEMENT,
        STOPPED;

        @Override
        public String labelKey() {
            return "wagecostbenefit.state." + name();
        }
    }

    /** Why it is over. */
    public enum Ending implements Labelled {
        EMPLOYMENT,
        REGISTER,
        TERM,
        CHOICE;

        @Override
        public String labelKey() {
            return "wagecostbenefit.ending." + name();
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
