package nl.werkbrug.signal;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.home.AskedElsewhere;
import nl.werkbrug.signal.store.SignalTable;
import org.springframework.stereotype.Component;

/** The signals that somebody gave with a login and that wait for an answer; a colleague's are not shown. */
@Component
class SignalsAsked implements AskedElsewhere {

    private final SignalTable table;

    SignalsAsked(SignalTable table) {
        this.table = table;
    }

    @Override
    public List<Question> open(Viewer viewer) {
        return table.givenBy(viewer.userId()).stream()
                .filter(it -> it.state() == Signal.State.OPEN || it.state() == Signal.State.DISPUTED)
                .map(it -> new Question(
                        "/mijn-signalen/" + it.id(), it.kind().label() + " (" + it.reference() + ")", it.promise().reportedOn(),
                        it.promise().last() == null ? it.promise().due() : it.promise().last().answerBy()))
                .toList();
    }
}
