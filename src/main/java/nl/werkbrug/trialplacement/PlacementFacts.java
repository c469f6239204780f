package nl.werkbrug.trialplacement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.HireAnswers;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.HireFacts.Benefit;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known for a trial placement: facts of the dossier, told once, under the same words as in the forms. */
@Component
public class PlacementFacts {

    public static final String LONGER = "trial.longer";
    public static final String LONGER_WHY = "trial.longerWhy";
    public static final String ENDS_ON = "trial.endsOn";
    public static final String CONTRACT_FROM = "trial.contractFrom";
    public static final String YES = "YES";

    private final Facts facts;
    private final HireAnswers answers;
    private final HireKnowledge knowledge;
    private final Hires hires;
    private final Clock clock;

    PlacementFacts(Facts facts, HireAnswers answers, HireKnowledge knowledge, Hires hires, Clock clock) {
        this.facts = facts;
        this.answers = answers;
        this.knowledge = knowledge;
        this.hires = hires;
        this.clock = clock;
    }

    /** What is known, in the fields of a form. */
    @Transactional(readOnly = true)
    public Map<String, Object> prefill(TrialPlacement it, String formId) {
        return new HashMap<>(answers.prefill(hires.get(it.hireId()), formId));
    }

    /** Keeps what was answered to these questions; what was left open changes nothing. */
    @Transactional
    public void keep(TrialPlacement it, Collection<String> paths, Answers told, String source, Viewer viewer) {
        paths.forEach(path -> Optional.ofNullable(told.values().get(path))
                .ifPresent(value -> put(it, path, text(value), source, viewer)));
    }

    @Transactional
    public void put(TrialPlacement it, String path, String value, String source, Viewer viewer) {
        facts.put(it.dossierId(), TrialPlacement.SUBJECT, path, value, source, DutchTime.today(clock), viewer);
    }

    @Transactional(readOnly = true)
    public Optional<String> text(TrialPlacement it, String path) {
        return facts.get(it.dossierId(), TrialPlacement.SUBJECT, path).map(Fact::value);
    }

    @Transactional(readOnly = true)
    public Optional<LocalDate> date(TrialPlacement it, String path) {
        return text(it, path).map(LocalDate::parse);
    }

    /** What the decision tables ask. */
    @Transactional(readOnly = true)
    public HireFacts hire(TrialPlacement it) {
        return knowledge.of(hires.get(it.hireId()));
    }

    @Transactional(readOnly = true)
    public Optional<Benefit> benefit(TrialPlacement it) {
        return hire(it).get(nl.werkbrug.scheme.Fact.BENEFIT, Benefit.class);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }
}
