package nl.werkbrug.objection;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** A deadline of an objection is about that objection. */
@Component
class ObjectionMatters implements DeadlineMatters {

    private final ObjectionTable objections;
    private final AllContested contested;

    ObjectionMatters(ObjectionTable objections, AllContested contested) {
        this.objections = objections;
        this.contested = contested;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return objections.find(it.origin().businessKey())
                .map(objection -> Words.of("objection.matter", KeptWords.shown(contested.of(objection).item())));
    }
}
