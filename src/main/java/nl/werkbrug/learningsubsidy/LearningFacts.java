package nl.werkbrug.learningsubsidy;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.HireAnswers;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts.LearningRoute;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known for the place: facts of the dossier under the words of the sheet for RVO, told once. */
@Component
public class LearningFacts {

    private static final String SOURCE = "de administratie van praktijkleren";

    private final Facts facts;
    private final HireAnswers answers;
    private final HireKnowledge knowledge;
    private final Hires hires;
    private final Clock clock;

    LearningFacts(Facts facts, HireAnswers answers, HireKnowledge knowledge, Hires hires, Clock clock) {
        this.facts = facts;
        this.answers = answers;
        this.knowledge = knowledge;
        this.hires = hires;
        this.clock = clock;
    }

    /** What is known, in the fields of a form; bbl means mbo. */
    @Transactional(readOnly = true)
    public Map<String, Object> prefill(LearningPlace it, String formId) {
        Map<String, Object> values = new HashMap<>(answers.prefill(hires.get(it.hireId()), formId));
        knowledge.of(hires.get(it.hireId())).get(Fact.LEARNING_ROUTE, LearningRoute.class).filter(LearningRoute.BBL::equals)
                .ifPresent(bbl -> values.putIfAbsent("learning.level", LearningLevel.MBO.name()));
        return values;
    }

    @Transactional(readOnly = true)
    public Optional<String> text(LearningPlace it, String path) {
        return facts.get(it.dossierId(), LearningPlace.SUBJECT, path).map(nl.werkbrug.dossier.Fact::value);
    }

    /** Keeps what was told; what is null changes nothing. */
    @Transactional
    public void keep(LearningPlace it, Map<String, ?> told, Viewer viewer) {
        told.forEach((path, value) -> Optional.ofNullable(value).ifPresent(known -> facts.put(
                it.dossierId(), LearningPlace.SUBJECT, path, known.toString(), SOURCE, DutchTime.today(clock), viewer)));
    }
}
