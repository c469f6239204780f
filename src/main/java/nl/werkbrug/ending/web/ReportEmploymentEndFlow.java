package nl.werkbrug.ending.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.ending.EmploymentEndReason;
import nl.werkbrug.ending.EmploymentEnds;
import nl.werkbrug.ending.NewEmploymentEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling that an employment ends; the id is the dossier's. */
@Component
class ReportEmploymentEndFlow implements FormFlow {

    private final EmploymentEnds ends;
    private final EmploymentEndWords words;
    private final Clock clock;

    ReportEmploymentEndFlow(EmploymentEnds ends, EmploymentEndWords words, Clock clock) {
        this.ends = ends;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "dienstverband-eindigt";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        List<Consequence> now = ends.preview(dossierId, DutchTime.today(clock), null, viewer);
        FormPage page = FormPage.of(
                        "report-employment-end", Words.of("ending.report.title"), "/dossiers/" + dossierId,
                        "employment-end:" + dossierId + ":" + viewer.userId())
                .withVariables(Map.of("pays", now.stream().anyMatch(Consequence::pays)));
        return ends.isOpen(dossierId, viewer)
                ? page.done(Words.of("ending.report.before")) : page;
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        LocalDate lastDay = answers.date("lastDay").orElseThrow();
        return EmploymentEndDay.mistake(lastDay, DutchTime.today(clock))
                .orElseGet(() -> words.of(
                        ends.preview(dossierId, lastDay, null, viewer), yes(answers, "things"),
                        reason(answers) != EmploymentEndReason.DEATH));
    }

    @Override
    @Transactional
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        NewEmploymentEnd it = new NewEmploymentEnd(
                dossierId, answers.date("lastDay").orElseThrow(), reason(answers), yes(answers, "things"),
                answers.text("meanwhile").filter("PAUSE"::equals).isPresent());
        return ends.report(it, viewer)
                ? new FormResult.Done("/dossiers/" + dossierId, Words.of("ending.report.done"))
                : new FormResult.Before();
    }

    private static EmploymentEndReason reason(Answers answers) {
        return EmploymentEndReason.valueOf(answers.text("reason").orElseThrow());
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("YES"::equals).isPresent();
    }
}
