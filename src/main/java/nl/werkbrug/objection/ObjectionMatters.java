package nl.werkbrug.objection;

import java.util.Optional;
import nl.werkbrug.agenda.DeadlineMatters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** A deadline of an objection is about that objection. */
@Component
class ObjectionMatters implements DeadlineMatters {

    private final ObjectionTable objections;
    private final DutchFormats formats;

    ObjectionMatters(ObjectionTable objections, DutchFormats formats) {
        this.objections = objections;
        this.formats = formats;
    }

    @Override
    public Optional<String> of(RunningDeadline it) {
        return objections.find(it.origin().businessKey())
                .map(objection -> "bezwaar van " + formats.date(objection.intake().receivedOn()));
    }
}
