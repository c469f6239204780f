package nl.werkbrug.hire.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireEnding;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** It does not come to a hire. */
@Component
class StopFlow implements FormFlow {

    private final HireRights rights;
    private final HireEnding ending;

    StopFlow(HireRights rights, HireEnding ending) {
        this.rights = rights;
        this.ending = ending;
    }

    @Override
    public String name() {
        return "aanname-stoppen";
    }

    @Override
    public FormPage open(String hireId, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        FormPage page = FormPage.of(
                "hire-stop", Words.of("hire.stop.title"), "/dossiers/" + hire.dossierId(), "hire-stop:" + hireId + ":" + viewer.userId());
        return hire.state() == Hire.State.STOPPED ? page.done(Words.of("hire.stop.before")) : page;
    }

    @Override
    public Preview preview(String hireId, Answers answers, Viewer viewer) {
        return runs(rights.forEmployer(hireId, viewer))
                .map(mistake -> new Preview(List.of(), List.of(), List.of(mistake)))
                .orElse(Preview.NOTHING);
    }

    @Override
    @Transactional
    public FormResult submit(String hireId, Answers answers, Viewer viewer) {
        Hire hire = rights.forEmployer(hireId, viewer);
        Optional<FieldError> mistake = runs(hire);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        return ending.stop(hire, answers.text("reason").orElseThrow(), viewer)
                ? new FormResult.Done("/dossiers/" + hire.dossierId(), Words.of("hire.stop.done"))
                : new FormResult.Before();
    }

    /** What was granted does not stop with a hire: the municipality decides on its end. */
    private Optional<FieldError> runs(Hire hire) {
        return ending.subsidyThatRuns(hire).map(subsidyId -> FieldError.elsewhere(
                "/werk/loonkostensubsidie-einde/" + subsidyId,
                Words.of("hire.stop.subsidy")));
    }
}
