package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.EmploymentCorrections;
import nl.werkbrug.wagesubsidy.NewEmployment;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What was told of a hire is corrected: its application gets its days anew. */
@Component
class MovedTerms {

    private static final String WHY = Words.in(Language.DUTCH, "hire.kept.facts-changed");

    private final EmploymentCorrections corrections;
    private final HireKnowledge knowledge;
    private final Facts facts;

    MovedTerms(EmploymentCorrections corrections, HireKnowledge knowledge, Facts facts) {
        this.corrections = corrections;
        this.knowledge = knowledge;
        this.facts = facts;
    }

    @EventListener
    void corrected(HireCorrected event) {
        Hire hire = event.hire();
        if (hire.state() == Hire.State.CHOSEN) {
            apply(hire, event.viewer());
        }
    }

    private void apply(Hire hire, Viewer viewer) {
        HireFacts known = knowledge.of(hire);
        Optional<LocalDate> start = known.get(Fact.STARTS_ON, LocalDate.class);
        Optional<BigDecimal> hours = known.get(Fact.HOURS_PER_WEEK, BigDecimal.class);
        Optional<BigDecimal> fullTime = facts.get(hire.dossierId(), Hire.SUBJECT, HirePaths.FULL_TIME_HOURS)
                .map(fact -> new BigDecimal(fact.value()));
        if (start.isPresent() && hours.isPresent() && fullTime.isPresent()) {
            NewEmployment told = new NewEmployment(
                    start.get(), known.get(Fact.ENDS_ON, LocalDate.class).orElse(null), hours.get(), fullTime.get());
            corrections.correct(hire.dossierId(), told, WHY, viewer);
        }
    }
}
