package nl.werkbrug.ending.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEndReason;
import nl.werkbrug.ending.EmploymentEnds;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling another last day; everybody hears it again. */
@Component
class CorrectEmploymentEndFlow implements FormFlow {

    private final EmploymentEnds ends;
    private final EmploymentEndWords words;
    private final Clock clock;

    CorrectEmploymentEndFlow(EmploymentEnds ends, EmploymentEndWords words, Clock clock) {
        this.ends = ends;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dienstverband-laatste-dag";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        FormPage page = FormPage.of(
                        "correct-employment-end", Words.of("ending.correct.title"), "/dossiers/" + it.dossierId(),
                        "employment-end-day:" + id + ":" + viewer.userId())
                .withPrefill(Map.of("lastDay", it.lastDay()));
        return it.open() ? page : page.done(Words.of("ending.flow.over"));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        LocalDate lastDay = answers.date("lastDay").orElseThrow();
        if (lastDay.equals(it.lastDay())) {
            return Preview.mistake("lastDay", Words.of("ending.correct.same"));
        }
        return EmploymentEndDay.mistake(lastDay, DutchTime.today(clock))
                .orElseGet(() -> words.of(
                        ends.preview(it.dossierId(), lastDay, it.lastDay(), viewer), it.thingsOpen(),
                        it.reason() != EmploymentEndReason.DEATH));
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        if (!it.open()) {
            return new FormResult.Before();
        }
        Preview preview = preview(id, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        return ends.correct(id, answers.date("lastDay").orElseThrow(), viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("ending.correct.done"))
                : new FormResult.Before();
    }
}
