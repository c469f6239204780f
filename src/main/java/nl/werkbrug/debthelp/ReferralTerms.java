package nl.werkbrug.debthelp;

import java.time.LocalDate;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.debthelp.store.ReferralTable;
import org.springframework.stereotype.Component;

/** By when something must be heard about a referral. */
@Component
public class ReferralTerms {

    private final ReferralTable table;
    private final Deadlines deadlines;

    ReferralTerms(ReferralTable table, Deadlines deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    /**
     * A term and the day from which it counts.
     *
     * @param agreed whether the day itself is what was agreed, so that no term counts
     */
    public record From(String code, LocalDate day, boolean agreed) {}

    /** What counts now. */
    public From now(String referralId) {
        Referral it = table.get(referralId);
        if (it.talkOn() != null) {
            return new From(it.talkTerm(), it.talkOn(), true);
        }
        return switch (it.status().phase()) {
            case RECEIVE -> new From(it.receivedTerm(), it.referredOn(), false);
            case TALK -> new From(it.talkTerm(), it.referredOn(), false);
            case FOLLOW, OVER -> new From("DEBT_HELP_STATUS", it.statusOn(), false);
        };
    }

    /** The day by which something must be heard. */
    public LocalDate due(String referralId) {
        From from = now(referralId);
        return from.agreed() ? from.day() : deadlines.compute(from.code(), from.day()).end();
    }

    /** The day after it, on which the helper is reminded. */
    public LocalDate remindOn(String referralId) {
        return deadlines.compute("DEBT_HELP_REMIND", due(referralId)).end();
    }

    /** The day on which the referrer hears that nothing was said. */
    public LocalDate silentOn(String referralId) {
        return deadlines.compute("DEBT_HELP_SILENT", due(referralId)).end();
    }
}
