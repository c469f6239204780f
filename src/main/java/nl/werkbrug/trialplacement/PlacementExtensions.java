package nl.werkbrug.trialplacement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.store.ExtensionTable;
import nl.werkbrug.trialplacement.store.ExtensionTable.Extension;
import nl.werkbrug.trialplacement.store.ExtensionTable.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A longer trial placement: asked with its reasons, one at a time. */
@Service
public class PlacementExtensions {

    private static final String SOURCE = "vraag om verlenging";

    private final PlacementTable table;
    private final ExtensionTable extensions;
    private final PlacementFacts facts;
    private final PlacementMoves moves;
    private final PlacementNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;

    PlacementExtensions(
            PlacementTable table, ExtensionTable extensions, PlacementFacts facts, PlacementMoves moves, PlacementNotes notes,
            Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.extensions = extensions;
        this.facts = facts;
        this.moves = moves;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
    }

    /** The one that waits for an answer. */
    @Transactional(readOnly = true)
    public Optional<Extension> waiting(String id) {
        return extensions.waiting(id);
    }

    /** The request is prepared with what it says; false when one waits already. */
    @Transactional
    public boolean ask(String id, LocalDate last, String reasons, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        if (extensions.waiting(id).isPresent() || it.over()) {
            return false;
        }
        extensions.insert(id, last, reasons, viewer);
        facts.put(it, PlacementFacts.LONGER, PlacementFacts.YES, SOURCE, viewer);
        facts.put(it, PlacementFacts.LONGER_WHY, reasons, SOURCE, viewer);
        facts.put(it, PlacementFacts.ENDS_ON, last.toString(), SOURCE, viewer);
        notes.did(it, viewer, "ASK_LONGER", Words.in(Language.DUTCH, "trialplacement.kept.longer", formats.date(last)));
        workflow.send("TrialPlacementExtension", id, Map.of());
        return true;
    }

    @Transactional
    public void granted(String id, LocalDate decidedOn, LocalDate last, Viewer viewer) {
        extensions.waiting(id).ifPresent(it -> extensions.answered(it.id(), State.GRANTED, decidedOn));
        moves.last(id, last, viewer);
    }

    /** The last day stays; a second time changes nothing. */
    @Transactional
    public void notGranted(String id) {
        TrialPlacement it = table.lock(id);
        extensions.waiting(id).ifPresent(extension -> {
            extensions.answered(extension.id(), State.REFUSED, null);
            notes.happened(it, "not-longer:" + extension.id(), Words.in(Language.DUTCH, "trialplacement.kept.not-longer",
                    formats.date(it.days().last())), null);
        });
    }
}
