package nl.werkbrug.objection;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Notation;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** A deadline of an objection is about that objection. */
@Component
class ObjectionMatters implements DeadlineMatters {

    private final ObjectionTable objections;

    ObjectionMatters(ObjectionTable objections) {
        this.objections = objections;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return objections.find(it.origin().businessKey())
                .map(objection -> Words.of("objection.matter", Notation.of(Language.current()).date(objection.intake().receivedOn())));
    }
}
