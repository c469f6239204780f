package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.DebtEventTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/** Stops all garnishments of an employee at once, and lets them go on. The caller holds them. */
@Component
class Standstills {

    private final GarnishmentTable garnishments;
    private final DebtEventTable events;
    private final Remittances remittances;
    private final BailiffLetters letters;
    private final Timeline timeline;
    private final Workflow workflow;

    Standstills(
            GarnishmentTable garnishments,
            DebtEventTable events,
            Remittances remittances,
            BailiffLetters letters,
            Timeline timeline,
            Workflow workflow) {
        this.garnishments = garnishments;
        this.events = events;
        this.remittances = remittances;
        this.letters = letters;
        this.timeline = timeline;
        this.workflow = workflow;
    }

    /** Nothing is withheld and nothing is paid any more, except for the CAK; each bailiff hears so. */
    void stop(DebtEvent event, List<Garnishment> all, GarnishmentStatus how) {
        List<Garnishment> stopped = all.stream()
                .filter(it -> it.kind().seizes())
                .filter(it -> it.status().withholds() || it.status() == GarnishmentStatus.STAYED)
                .toList();
        for (Garnishment it : stopped) {
            garnishments.pause(it.id(), how);
            remittances.announce(it.id(), "RemittanceSuspended");
            if (how == GarnishmentStatus.LAPSED) {
                workflow.send("GarnishmentLapsed", it.id(), Map.of()); // Who need not pay need not declare.
            }
            letters.want(it, how == GarnishmentStatus.LAPSED ? BailiffLetter.Kind.LAPSED : BailiffLetter.Kind.STAYED,
                    event.id(), event.effectiveOn());
        }
        if (nothingWithheld(event.dossierId())) {
            workflow.send("WithholdingEnded", event.dossierId(), Map.of());
        }
    }

    /** What was stopped so goes on as it stood; each bailiff hears so. */
    void resume(DebtEvent event, List<Garnishment> all, GarnishmentStatus how, LocalDate from) {
        boolean nothing = nothingWithheld(event.dossierId());
        for (Garnishment it : with(all, how)) {
            garnishments.resume(it.id(), how);
            remittances.announce(it.id(), "RemittanceReleased");
            workflow.send("GarnishmentRevived", it.id(), Map.of());
            letters.want(it, BailiffLetter.Kind.REVIVED, event.id(), from);
        }
        if (nothing && !nothingWithheld(event.dossierId())) {
            events.resumed(event.id(), from);
            workflow.send("WithholdingStarted", event.dossierId(), Map.of());
            workflow.recomputeTimers(event.dossierId());
        }
    }

    /** What had lapsed does not come back: each closes when its money has gone where it must. */
    void end(List<Garnishment> all) {
        with(all, GarnishmentStatus.LAPSED).forEach(it -> workflow.send("GarnishmentReleased", it.id(), Map.of()));
    }

    /** A scheme is over: what was held because of it has to be settled by a paper, so payroll is told. */
    void tellHeld(DebtEvent event, List<Garnishment> all) {
        for (Garnishment it : with(all, GarnishmentStatus.SUSPENDED)) {
            timeline.add(new TimelineEntry(
                    it.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "DEBT_HELP",
                    Words.in(Language.DUTCH, "garnishment.kept.held", it.bailiff().office()),
                    null, "held:" + event.id() + ":" + it.id()));
        }
    }

    /** Money of lapsed garnishments may go to the estate now, or must stay again. */
    void toEstate(List<Garnishment> all, boolean may) {
        with(all, GarnishmentStatus.LAPSED)
                .forEach(it -> remittances.announce(it.id(), may ? "RemittanceReleased" : "RemittanceSuspended"));
    }

    private boolean nothingWithheld(String dossierId) {
        return garnishments.ofDossier(dossierId).stream().noneMatch(it -> it.status().withholds());
    }

    private static List<Garnishment> with(List<Garnishment> all, GarnishmentStatus status) {
        return all.stream().filter(it -> it.status() == status).toList();
    }
}
