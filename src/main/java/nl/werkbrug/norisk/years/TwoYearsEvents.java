package nl.werkbrug.norisk.years;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.SchemesChosen;
import nl.werkbrug.hire.SubsidisedDays;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.Benefit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the hire and to its loonkostensubsidie happens to the two years, in the same transaction. */
@Component
class TwoYearsEvents {

    /** Whose help at work the municipality gives (article 7 Participatiewet); no benefit at all is with it too. */
    private static final Set<Benefit> MUNICIPAL = EnumSet.of(Benefit.BIJSTAND, Benefit.IOAW_IOAZ, Benefit.ANW, Benefit.NONE);

    private final TwoYearsCourse course;
    private final HireKnowledge knowledge;

    TwoYearsEvents(TwoYearsCourse course, HireKnowledge knowledge) {
        this.course = course;
        this.knowledge = knowledge;
    }

    @EventListener
    void on(SchemesChosen chosen) {
        HireFacts known = knowledge.of(chosen.hire());
        boolean municipal = known.get(Fact.BENEFIT, Benefit.class).filter(MUNICIPAL::contains).isPresent();
        boolean before = known.get(Fact.TWO_YEARS_MINIMUM_WAGE, Boolean.class).orElse(false);
        if (municipal && !before) {
            known.get(Fact.STARTS_ON, LocalDate.class).ifPresent(day -> course.follow(chosen.hire(), day));
        }
    }

    @EventListener
    void on(SubsidisedDays.Changed subsidy) {
        course.subsidyChanged(subsidy.dossierId());
    }

    @EventListener
    void on(HireCorrected event) {
        knowledge.of(event.hire()).get(Fact.STARTS_ON, LocalDate.class)
                .ifPresent(day -> course.corrected(event.hire().id(), day));
    }

    @EventListener
    void on(EmploymentEnded employment) {
        course.stop(employment.hireId());
    }

    @EventListener
    void on(EmploymentGoesOn employment) {
        course.goesOn(employment.hireId());
    }

    @EventListener
    void on(HireEnded hire) {
        course.stop(hire.hireId());
    }
}
