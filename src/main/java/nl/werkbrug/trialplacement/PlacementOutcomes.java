package nl.werkbrug.trialplacement;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireAnswers;
import nl.werkbrug.hire.HireEnding;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What comes of a trial placement; the caller found the task to be the viewer's. */
@Service
public class PlacementOutcomes {

    private final PlacementTable table;
    private final PlacementMoves moves;
    private final HireAnswers answers;
    private final HireEnding ending;
    private final Hires hires;
    private final PlacementNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    PlacementOutcomes(
            PlacementTable table, PlacementMoves moves, HireAnswers answers, HireEnding ending, Hires hires, PlacementNotes notes,
            DutchFormats formats, Clock clock) {
        this.table = table;
        this.moves = moves;
        this.answers = answers;
        this.ending = ending;
        this.hires = hires;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    /** The outcome is known sooner than the end comes near: its task comes now. */
    @Transactional
    public void now(String id, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        table.outcomeFrom(id, DutchTime.today(clock));
        notes.did(it, viewer, "OUTCOME_NOW", Words.in(Language.DUTCH, "trialplacement.kept.outcome-known"));
        moves.endsSooner(it, viewer);
    }

    /** The hire goes on with everything that is known, and with what was told of the employment. */
    @Transactional
    public void hired(String id, String formId, Answers told, LocalDate startsOn, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        answers.keep(hires.get(it.hireId()), formId, told, viewer);
        if (!it.days().last().isBefore(startsOn)) {
            table.last(id, PlacementDays.dayBefore(startsOn));
        }
        table.close(id, State.HIRED, DutchTime.today(clock), null);
        notes.did(it, viewer, "HIRE", Words.in(Language.DUTCH, "trialplacement.kept.hired", formats.date(startsOn)));
        moves.hireChanged(it, viewer);
    }

    /**
     * It does not come to a hire.
     *
     * @param reason in a few Dutch words, for everybody in the dossier
     * @param words what the employee gets to read
     * @param stopHire whether everything else about the hire stops too; not while a loonkostensubsidie runs
     */
    @Transactional
    public void notHired(String id, String reason, String words, boolean stopHire, Viewer viewer) {
        TrialPlacement it = table.lock(id);
        table.close(id, State.NOT_HIRED, DutchTime.today(clock), words);
        notes.did(it, viewer, "NOT_HIRE", Words.in(Language.DUTCH, "trialplacement.kept.not-hired", reason));
        Hire hire = hires.get(it.hireId());
        if (stopHire && ending.subsidyThatRuns(hire).isEmpty()) {
            ending.stop(hire, Words.in(Language.DUTCH, "trialplacement.kept.not-hired-why"), viewer);
        }
    }
}
