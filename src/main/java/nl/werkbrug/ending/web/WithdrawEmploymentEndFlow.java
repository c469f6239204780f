package nl.werkbrug.ending.web;

import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.ending.EmploymentEndReason;
import nl.werkbrug.ending.EmploymentEnds;
import nl.werkbrug.ending.ToldEnd;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchFormats;
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
    private final DutchFormats formats;

    WithdrawEmploymentEndFlow(EmploymentEnds ends, DutchFormats formats) {
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
                "withdraw-employment-end", "Toch in dienst", "/dossiers/" + it.dossierId(),
                "employment-end-stays:" + id + ":" + viewer.userId());
        return it.open() ? page : page.done("Dit einde is al afgerond of ingetrokken.");
    }

    /** What is certain before each subject was asked; what each of them does stands on the dossier afterwards. */
    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        List<Preview.Line> lines = new ArrayList<>(List.of(
                new Preview.Line("Laatste dag die was gemeld", formats.dateWithDay(it.lastDay()), "vervalt", true)));
        if (it.reason() != EmploymentEndReason.DEATH) {
            lines.add(new Preview.Line("Brief aan de werknemer", "Wij maken hem. U geeft of stuurt hem zelf.", "", false));
        }
        if (it.authoritiesKnow()) {
            lines.add(new Preview.Line("Instanties die het einde al kennen", "Wij maken voor elk een brief. U stuurt hem zelf.", "", false));
        }
        return new Preview(
                lines, List.of("Niet alles wat stopte, gaat vanzelf weer verder. Op het dossier leest u daarna wat weer loopt en wat niet."),
                List.of());
    }

    @Override
    @Transactional
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        ToldEnd it = ends.get(id, viewer);
        return ends.withdraw(id, viewer)
                ? new FormResult.Done("/dossiers/" + it.dossierId(), "De melding is ingetrokken. Iedereen hoort dat vandaag.")
                : new FormResult.Before();
    }
}
