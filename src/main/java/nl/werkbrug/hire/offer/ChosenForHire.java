package nl.werkbrug.hire.offer;

import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.hire.ChosenSchemes;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was chosen and not given up, with the loonkostensubsidie that really runs, whoever applied for it. */
@Component
class ChosenForHire implements ChosenSchemes {

    private final HireSchemes schemes;
    private final Hires hires;
    private final Applications applications;

    ChosenForHire(HireSchemes schemes, Hires hires, Applications applications) {
        this.schemes = schemes;
        this.hires = hires;
        this.applications = applications;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Scheme> of(String hireId) {
        Set<Scheme> chosen = EnumSet.noneOf(Scheme.class);
        boolean stopped = hires.get(hireId).state() == Hire.State.STOPPED;
        schemes.of(hireId).stream().filter(it -> counts(it) && !(stopped && it.state() == HireScheme.State.STARTED))
                .map(HireScheme::scheme).forEach(chosen::add);
        applications.running(hires.get(hireId).dossierId()).map(ChosenForHire::scheme).ifPresent(chosen::add);
        return chosen;
    }

    /** Loonkostensubsidie that runs in this program counts by its application: that may have been withdrawn or refused. */
    private static boolean counts(HireScheme it) {
        return switch (it.state()) {
            case CHOSEN, ASKED -> true;
            case STARTED -> it.scheme() != Scheme.WAGE_SUBSIDY_MEASURED && it.scheme() != Scheme.WAGE_SUBSIDY_FLAT_RATE;
            case NOT_ASKED -> false;
        };
    }

    private static Scheme scheme(WageSubsidy it) {
        return it.flatRate() ? Scheme.WAGE_SUBSIDY_FLAT_RATE : Scheme.WAGE_SUBSIDY_MEASURED;
    }
}
