package nl.werkbrug.signal.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalWords;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answered a signal passes on that the reporter disagrees and said so by phone or letter; the id is that of the signal. */
@Component
class SignalReactionFlow implements FormFlow {

    private final SignalTable table;
    private final SignalFollow follow;

    SignalReactionFlow(SignalTable table, SignalFollow follow) {
        this.table = table;
        this.follow = follow;
    }

    @Override
    public String name() {
        return "signaal-oneens";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        Signal it = held(id, viewer);
        FormPage page = FormPage.of(
                "signal-reaction", Words.of("signal.reaction.title"), "/dossiers/" + it.dossierId(), "signal-reaction:" + id + ":" + viewer.userId());
        return it.awaitsReaction() ? page : page.done(Words.of("signal.follow.too-late"));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Signal it = held(id, viewer);
        String why = answers.text("why").orElseThrow().strip();
        Optional<String> problem = SignalWords.problem(why);
        if (problem.isPresent()) {
            return new FormResult.Refused(List.of(FieldError.in("why", problem.get())));
        }
        return follow.react(id, false, why, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("signal.reaction.done")) : new FormResult.Before();
    }

    /** Who reads it after the reaction hears that it was passed on before: who had it has it no longer then. */
    private Signal held(String id, Viewer viewer) {
        Signal it = table.find(id).orElseThrow(() -> new NotVisible("signal", id));
        boolean passedOn = it.reaction() != null && table.ofDossier(it.dossierId(), viewer).isPresent();
        if (!passedOn && !table.holds(id, viewer)) {
            throw new NotVisible("signal", id);
        }
        return it;
    }
}
