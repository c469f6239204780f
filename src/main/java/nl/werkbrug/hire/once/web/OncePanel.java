package nl.werkbrug.hire.once.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.form.Forms;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.once.FieldMinutes;
import nl.werkbrug.hire.once.MinutesTable;
import nl.werkbrug.hire.once.SentForms.Count;
import nl.werkbrug.hire.once.SentForms;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** "Eén keer verteld": what the forms of a hire knew already against what they had to ask. */
@Component
class OncePanel implements DossierPanel {

    private final SentForms sent;
    private final MinutesTable minutes;
    private final Forms forms;
    private final Texts texts;

    OncePanel(SentForms sent, MinutesTable minutes, Forms forms, Texts texts) {
        this.sent = sent;
        this.minutes = minutes;
        this.forms = forms;
        this.texts = texts;
    }

    /**
     * One form.
     *
     * @param percentage how much was known, in whole percents
     */
    record Row(String title, int times, int reused, int asked, int percentage) {}

    /**
     * What the template shows.
     *
     * @param saved minutes; null when nobody entered how long an answer takes
     * @param basis where the minutes come from; null idem
     */
    record Model(List<Row> rows, Row total, Long saved, FieldMinutes basis) {}

    @Override
    public int order() {
        return 58;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(Hire.SUBJECT)) {
            return Optional.empty();
        }
        List<Count> counts = sent.of(dossier.id()).stream().filter(count -> count.requested() > 0).toList();
        return counts.isEmpty() ? Optional.empty() : Optional.of(new Panel(texts.get("hire.title.once"), "hire/once-panel", model(counts)));
    }

    private Model model(List<Count> counts) {
        int reused = counts.stream().mapToInt(Count::reused).sum();
        Count all = new Count("", counts.size(), reused, counts.stream().mapToInt(Count::asked).sum());
        FieldMinutes basis = minutes.current().orElse(null);
        return new Model(counts.stream().map(this::row).toList(), row(all), basis == null ? null : basis.of(reused), basis);
    }

    private Row row(Count count) {
        String title = forms.ids().contains(count.formId()) ? forms.get(count.formId()).title() : count.formId();
        return new Row(title, count.times(), count.reused(), count.asked(), count.reused() * 100 / count.requested());
    }
}
