package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Applications;
import nl.werkbrug.wagesubsidy.NewApplication;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** Applies for loonkostensubsidie with what is known of a hire. */
@Component
class WageSubsidyStart implements SchemeStart {

    private final Applications applications;
    private final HireKnowledge knowledge;
    private final Facts facts;

    WageSubsidyStart(Applications applications, HireKnowledge knowledge, Facts facts) {
        this.applications = applications;
        this.knowledge = knowledge;
        this.facts = facts;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.WAGE_SUBSIDY_MEASURED || scheme == Scheme.WAGE_SUBSIDY_FLAT_RATE;
    }

    /** Only with a municipality that works with this program. */
    @Override
    public boolean runsFor(Hire hire) {
        return hire.municipalityId() != null;
    }

    @Override
    public Optional<String> obstacle(Hire hire, Scheme scheme) {
        HireFacts known = knowledge.of(hire);
        List<String> missing = new ArrayList<>();
        if (!known.knows(Fact.STARTS_ON)) {
            missing.add(Fact.STARTS_ON.label());
        }
        if (!known.knows(Fact.HOURS_PER_WEEK)) {
            missing.add(Fact.HOURS_PER_WEEK.label());
        }
        if (text(hire, HirePaths.FULL_TIME_HOURS).isEmpty()) {
            missing.add(Words.of("subsidy.full-time"));
        }
        if (wageValue(known, scheme) != null && text(hire, ToldWithChoice.WAGE_VALUE_ON).isEmpty()) {
            missing.add(Words.of("subsidy.value-day"));
        }
        return missing.isEmpty()
                ? applications.tooLate(hire.municipalityId(), known.get(Fact.STARTS_ON, LocalDate.class).orElseThrow())
                : Optional.of(Words.of("subsidy.missing", String.join("; ", missing)));
    }

    @Override
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        HireFacts known = knowledge.of(hire);
        Integer value = wageValue(known, scheme);
        applications.apply(new NewApplication(
                hire.dossierId(), hire.employerId(), hire.municipalityId(), WageSubsidy.AppliedBy.EMPLOYER,
                known.get(Fact.STARTS_ON, LocalDate.class).orElseThrow(), known.get(Fact.ENDS_ON, LocalDate.class).orElse(null),
                known.get(Fact.HOURS_PER_WEEK, BigDecimal.class).orElseThrow(),
                text(hire, HirePaths.FULL_TIME_HOURS).map(BigDecimal::new).orElseThrow(),
                scheme == Scheme.WAGE_SUBSIDY_FLAT_RATE, value,
                value == null ? null : text(hire, ToldWithChoice.WAGE_VALUE_ON).map(LocalDate::parse).orElseThrow()), viewer);
    }

    /** The wage value that was measured in this work; an expected one is none. */
    private static Integer wageValue(HireFacts known, Scheme scheme) {
        boolean measured = known.get(Fact.WAGE_VALUE_MEASURED, Boolean.class).orElse(false);
        return measured && scheme == Scheme.WAGE_SUBSIDY_MEASURED ? known.get(Fact.WAGE_VALUE, Integer.class).orElse(null) : null;
    }

    private Optional<String> text(Hire hire, String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).map(nl.werkbrug.dossier.Fact::value);
    }
}
