package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import org.springframework.stereotype.Component;

/** Where a subsidy stands, in words for everybody. */
@Component
class ProgressWords {

    private final DossierTasks tasks;
    private final DutchFormats formats;

    ProgressWords(DossierTasks tasks, DutchFormats formats) {
        this.tasks = tasks;
        this.formats = formats;
    }

    /** The step out of six, or how it ended. */
    String progress(WageSubsidy it) {
        return switch (it.state()) {
            case APPLIED -> "Stap 2 van 6: de gemeente controleert of de aanvraag compleet is.";
            case MEASURING -> "Stap 3 van 6: de loonwaarde wordt gemeten.";
            case DECIDING -> "Stap 4 van 6: de gemeente neemt een besluit.";
            case GRANTED -> "Stap 6 van 6: de subsidie is toegekend en loopt.";
            case REFUSED, NOT_PROCESSED, WITHDRAWN, ENDED -> "De aanvraag is voorbij: " + it.state().label() + ".";
        };
    }

    /** Whom it waits for, and since when; null when no task waits. */
    String waitsFor(WageSubsidy it, Viewer viewer) {
        List<DossierTask> open = tasks.open(it.dossierId(), viewer).stream()
                .filter(each -> it.id().equals(each.task().businessKey()))
                .toList();
        if (open.isEmpty()) {
            return null;
        }
        DossierTask first = open.get(0);
        return "Wacht op " + first.partyName() + ": " + first.task().title() + ", sinds "
                + formats.date(DutchTime.dateOf(first.task().createdAt())) + ".";
    }
}
