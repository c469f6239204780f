package nl.werkbrug.norisk;

import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Starts a no-riskpolis with what is known of a hire. */
@Component
class NoRiskStart implements SchemeStart {

    private final NoRiskLives lives;
    private final HireKnowledge knowledge;

    NoRiskStart(NoRiskLives lives, HireKnowledge knowledge) {
        this.lives = lives;
        this.knowledge = knowledge;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.NO_RISK;
    }

    @Override
    public Optional<String> obstacle(Hire hire, Scheme scheme) {
        return knowledge.of(hire).knows(Fact.STARTS_ON)
                ? Optional.empty()
                : Optional.of(Words.of("norisk.no-risk-start.for-the-no-risk"));
    }

    @Override
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        HireFacts known = knowledge.of(hire);
        LocalDate startsOn = known.get(Fact.STARTS_ON, LocalDate.class).orElseThrow();
        lives.begin(hire, startsOn, NoRiskGround.of(known).orElse(null), viewer);
    }
}
