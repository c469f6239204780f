package nl.werkbrug.ending.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEndReason;
import nl.werkbrug.ending.EmploymentEnds;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Telling that the employee stays after all. */
@Component
class WithdrawEmploymentEndFlow implements FormFlow {

    private final EmploymentEnds ends;
    private final PageFormats formats;

    WithdrawEmploymentEndFlow(EmploymentEnds ends, PageFormats formats) {
        this.ends = ends;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "toch-in-dienst";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        FormPage page = FormPage.of(
                "withdraw-employment-end", Words.of("ending.withdraw.title"), "/dossiers/" + it.dossierId(),
                "employment-end-stays:" + id + ":" + viewer.userId());
        return it.open() ? page : page.done(Words.of("ending.flow.over"));
    }

    /** What is certain before each subject was asked; what each of them does stands on the dossier afterwards. */
    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        List<Preview.Line> lines = new ArrayList<>(List.of(
                new Preview.Line(Words.of("ending.withdraw.day"), formats.dateWithDay(it.lastDay()),
                        Words.of("ending.withdraw.lapses"), true)));
        if (it.reason() != EmploymentEndReason.DEATH) {
            lines.add(new Preview.Line(Words.of("ending.withdraw.letter"), Words.of("ending.withdraw.letter-how"), "", false));
        }
        if (it.authoritiesKnow()) {
            lines.add(new Preview.Line(Words.of("ending.withdraw.authorities"),
                    Words.of("ending.withdraw.authorities-how"), "", false));
        }
        return new Preview(
                lines, List.of(Words.of("ending.withdraw.not-all")),
                List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        return ends.withdraw(id, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("ending.withdraw.done"))
                : new FormResult.Before();
    }
}
