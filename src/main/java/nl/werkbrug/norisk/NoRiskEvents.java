package nl.werkbrug.norisk;

import java.time.LocalDate;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.scheme.Fact;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the hire happens to its no-riskpolis, in the same transaction. */
@Component
class NoRiskEvents {

    private final NoRiskLives lives;
    private final HireKnowledge knowledge;

    NoRiskEvents(NoRiskLives lives, HireKnowledge knowledge) {
        this.lives = lives;
        this.knowledge = knowledge;
    }

    @EventListener
    void on(HireEnded hire) {
        lives.hireEnded(hire.hireId());
    }

    @EventListener
    void on(EmploymentEnded employment) {
        lives.employmentEnds(employment.hireId(), employment.lastDay());
    }

    @EventListener
    void on(EmploymentGoesOn employment) {
        lives.employmentGoesOn(employment.hireId());
    }

    @EventListener
    void on(HireCorrected event) {
        knowledge.of(event.hire()).get(Fact.STARTS_ON, LocalDate.class)
                .ifPresent(day -> lives.corrected(event.hire().id(), day));
    }
}
