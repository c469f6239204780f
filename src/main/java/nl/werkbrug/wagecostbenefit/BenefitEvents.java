package nl.werkbrug.wagecostbenefit;

import java.time.LocalDate;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireEnded;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.scheme.HireFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to the hire happens to its benefits, in the same transaction. */
@Component
class BenefitEvents {

    private final BenefitLives lives;
    private final BenefitTable table;
    private final HireKnowledge knowledge;

    BenefitEvents(BenefitLives lives, BenefitTable table, HireKnowledge knowledge) {
        this.lives = lives;
        this.table = table;
        this.knowledge = knowledge;
    }

    @EventListener
    void on(HireEnded hire) {
        lives.hireEnded(hire.hireId());
    }

    @EventListener
    void on(HireCorrected event) {
        Hire hire = event.hire();
        HireFacts known = knowledge.of(hire);
        table.ofHire(hire.id()).forEach(it -> known.get(BenefitStart.begins(it.category()), LocalDate.class)
                .ifPresent(day -> lives.corrected(it.id(), day)));
    }
}
