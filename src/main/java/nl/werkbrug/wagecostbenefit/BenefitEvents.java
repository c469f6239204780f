package nl.werkbrug.wagecostbenefit;

import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.HireEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the hire happens to its benefits, in the same transaction. */
@Component
class BenefitEvents {

    private final BenefitLives lives;

    BenefitEvents(BenefitLives lives) {
        this.lives = lives;
    }

    @EventListener
    void on(HireEnded hire) {
        lives.hireEnded(hire.hireId());
    }

    @EventListener
    void on(EmploymentEnded employment) {
        lives.employmentEnds(employment.hireId(), employment.lastDay());
    }
}
