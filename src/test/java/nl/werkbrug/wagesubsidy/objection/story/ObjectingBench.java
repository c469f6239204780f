package nl.werkbrug.wagesubsidy.objection.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineCourses;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.LateDecisions;
import nl.werkbrug.objection.CommitteeAdvice;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionTable;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.web.FormResult;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** An objection to a grant, and how it is decided. */
@RecordApplicationEvents
abstract class ObjectingBench extends ObjectionBench {

    static final Map<String, Object> COMPLETE = Map.of("grounds", "COMPLETE", "committee", "no");

    @Autowired
    ObjectionTable objections;

    @Autowired
    CommitteeAdvice advices;

    @Autowired
    DecisionTable decisions;

    @Autowired
    DeadlineCourses courses;

    @Autowired
    DeadlineReader deadlines;

    @Autowired
    LateDecisions late;

    @Autowired
    ApplicationEvents events;

    void objects(String grounds) {
        Map<String, Object> answers = new HashMap<>();
        if (grounds != null) {
            answers.put("grounds", grounds);
        }
        assertThat(desk.send("bezwaar", grant.id(), people.hr(), answers)).isInstanceOf(FormResult.Done.class);
    }

    FormResult decides(Viewer viewer) {
        return desk.does(subsidy, "objection-decide", viewer, Map.of(
                "outcome", "FOUNDED", "reasoning", "De werknemer werkt inderdaad 28 uur.", "instead", "Subsidie voor 28 uur.",
                "countsFrom", LocalDate.of(2026, 1, 1)));
    }

    Objection objection() {
        List<Objection> all = objections.of(subsidy.id());
        return all.stream().filter(Objection::running).findFirst().orElseGet(() -> all.get(0));
    }
}
