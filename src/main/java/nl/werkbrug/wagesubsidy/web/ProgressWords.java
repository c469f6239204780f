package nl.werkbrug.wagesubsidy.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.DossierTask;
import nl.werkbrug.inbox.DossierTasks;
import nl.werkbrug.inbox.InboxTask;
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

    /** The step out of six, with who is at work now; or how it ended. */
    String progress(WageSubsidy it, Viewer viewer) {
        Set<String> forms = open(it, viewer).stream().map(each -> each.task().formId()).collect(Collectors.toSet());
        if (forms.contains("complete-application")) {
            return it.state() == WageSubsidy.State.DECIDING
                    ? "Stap 4 van 6: de werkgever vult de aanvraag aan. Daarna beslist de gemeente."
                    : "Stap 2 van 6: de werkgever vult de aanvraag aan. Daarna controleert de gemeente of zij compleet is.";
        }
        if (forms.contains("give-view")) {
            return "Stap 4 van 6: de gemeente wil de aanvraag afwijzen. De werkgever kan daarop antwoorden.";
        }
        return progress(it);
    }

    private static String progress(WageSubsidy it) {
        return switch (it.state()) {
            case APPLIED -> "Stap 2 van 6: de gemeente controleert of de aanvraag compleet is.";
            case MEASURING -> "Stap 3 van 6: de loonwaarde wordt gemeten.";
            case DECIDING -> "Stap 4 van 6: de gemeente neemt een besluit.";
            case GRANTED -> "Stap 6 van 6: de subsidie is toegekend en loopt.";
            case REFUSED, NOT_PROCESSED, WITHDRAWN, ENDED -> "De aanvraag is voorbij: " + it.state().label() + ".";
        };
    }

    /** Who must do what, a line for each open task: the viewer by when, somebody else since when. */
    List<String> waitsFor(WageSubsidy it, Viewer viewer) {
        return open(it, viewer).stream().map(this::line).toList();
    }

    private String line(DossierTask open) {
        InboxTask task = open.task();
        String by = task.dueOn() == null ? "" : ", uiterlijk op " + formats.date(task.dueOn());
        return open.own()
                ? "U bent aan zet: " + task.title() + by + "."
                : "Wacht op " + open.partyName() + ": " + task.title() + ", sinds " + formats.date(DutchTime.dateOf(task.createdAt()))
                        + by + ".";
    }

    private List<DossierTask> open(WageSubsidy it, Viewer viewer) {
        return tasks.open(it.dossierId(), viewer).stream()
                .filter(each -> it.id().equals(each.task().businessKey()))
                .toList();
    }
}
