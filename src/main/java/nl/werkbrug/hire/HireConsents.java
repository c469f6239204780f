package nl.werkbrug.hire;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employee's permission to ask about benefit, limitation and guidance. Without it nothing of that is asked or kept. */
@Component
public class HireConsents {

    /**
     * A permission, or that there is none.
     *
     * @param recordedBy who wrote it down; null when the employee did so by a link
     */
    public record Told(HireConsent consent, LocalDate recordedOn, String recordedBy) {}

    private final Facts facts;
    private final Timeline timeline;
    private final Clock clock;

    HireConsents(Facts facts, Timeline timeline, Clock clock) {
        this.facts = facts;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the employee lets the employer ask. */
    @Transactional(readOnly = true)
    public boolean given(String dossierId) {
        return facts.get(dossierId, Hire.SUBJECT, HireConsent.GIVEN).map(Fact::value).filter(FactText.YES::equals).isPresent();
    }

    /** What was told about it; empty when nobody asked yet. */
    @Transactional(readOnly = true)
    public Optional<Told> told(String dossierId) {
        return facts.get(dossierId, Hire.SUBJECT, HireConsent.GIVEN).map(it -> new Told(
                new HireConsent(
                        FactText.YES.equals(it.value()),
                        text(dossierId, HireConsent.ON).map(LocalDate::parse).orElse(null),
                        text(dossierId, HireConsent.HOW).orElse(null)),
                it.confirmedOn(), it.confirmedByName()));
    }

    /** Records what the employee said; when it is no, all that needed a yes is taken away. */
    @Transactional
    public void record(Hire hire, HireConsent consent, String source, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        put(hire, HireConsent.GIVEN, consent.given() ? FactText.YES : FactText.NO, source, today, viewer);
        if (consent.given()) {
            put(hire, HireConsent.ON, consent.on().toString(), source, today, viewer);
            put(hire, HireConsent.HOW, consent.how(), source, today, viewer);
        } else {
            forgetWhatNeededIt(hire, viewer);
        }
        timeline.add(new TimelineEntry(
                hire.dossierId(), Hire.SUBJECT, viewer == null ? TimelineEntry.SYSTEM : viewer.displayName(), "CONSENT",
                consent.given()
                        ? Words.in(Language.DUTCH, "hire.kept.consent")
                        : Words.in(Language.DUTCH, "hire.kept.no-consent"),
                null, null));
    }

    private Optional<String> text(String dossierId, String path) {
        return facts.get(dossierId, Hire.SUBJECT, path).map(Fact::value);
    }

    private void forgetWhatNeededIt(Hire hire, Viewer viewer) {
        String by = viewer == null ? null : viewer.userId();
        facts.forget(hire.dossierId(), Hire.SUBJECT, HireConsent.ON, by);
        facts.forget(hire.dossierId(), Hire.SUBJECT, HireConsent.HOW, by);
        Sensitive.paths().forEach(path -> facts.forget(hire.dossierId(), Hire.SUBJECT, path, by));
    }

    private void put(Hire hire, String path, String value, String source, LocalDate today, Viewer viewer) {
        if (viewer == null) {
            facts.putAsSystem(hire.dossierId(), Hire.SUBJECT, path, value, source, today);
        } else {
            facts.put(hire.dossierId(), Hire.SUBJECT, path, value, source, today, viewer);
        }
    }
}
