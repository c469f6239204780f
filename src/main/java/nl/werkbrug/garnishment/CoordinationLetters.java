package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.BailiffLetter.Kind;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/**
 * Who hears what about the other garnishments on a wage. The CAK hears nothing: its deduction is no garnishment, and it has
 * no need to know.
 */
@Component
class CoordinationLetters {

    private final BailiffLetters letters;
    private final GarnishmentTable garnishments;
    private final Coordinators coordinators;
    private final Timeline timeline;
    private final DutchFormats formats;

    CoordinationLetters(
            BailiffLetters letters,
            GarnishmentTable garnishments,
            Coordinators coordinators,
            Timeline timeline,
            DutchFormats formats) {
        this.letters = letters;
        this.garnishments = garnishments;
        this.coordinators = coordinators;
        this.timeline = timeline;
        this.formats = formats;
    }

    /** Those that lay already hear of the new one, and the new one hears who coordinates. */
    void laid(Garnishment it) {
        List<Garnishment> others = others(it);
        if (!it.kind().seizes() || others.isEmpty()) {
            return;
        }
        others.forEach(other -> letters.want(other, Kind.ANOTHER_GARNISHMENT, it.id(), it.servedOn()));
        letters.want(it, Kind.WHO_COORDINATES, it.id(), it.servedOn());
    }

    /** Another one coordinates from a day on, because the one before ended: it hears so itself, and all others do. */
    void tookOver(Garnishment heir, LocalDate from) {
        letters.want(heir, Kind.YOU_COORDINATE, heir.id(), from);
        told(heir, from);
    }

    /** Another one coordinates, as its own paper says: the others hear so. */
    void told(Garnishment coordinator, LocalDate from) {
        others(coordinator).forEach(other -> letters.want(other, Kind.OTHER_COORDINATOR, coordinator.id(), from));
        timeline.add(new TimelineEntry(
                coordinator.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "GARNISHMENT",
                Words.in(Language.DUTCH, "garnishment.kept.coordinates", formats.date(from), coordinator.bailiff().office()),
                null, "coordinates:" + coordinator.id() + ":" + from));
    }

    /** A new protected amount that another office told: who coordinates computes it and gets the money, so he hears it too. */
    void newProtectedAmount(Garnishment reporter, Change change) {
        coordinators.today(reporter.dossierId())
                .filter(it -> it.status().withholds() && !it.bailiff().office().equals(reporter.bailiff().office()))
                .ifPresent(it -> letters.want(it, Kind.NEW_PROTECTED_AMOUNT, change.id(), change.effectiveOn()));
    }

    private List<Garnishment> others(Garnishment it) {
        return garnishments.ofDossier(it.dossierId()).stream()
                .filter(other -> !other.id().equals(it.id()) && other.status().withholds() && other.kind().seizes())
                .toList();
    }
}
