package nl.werkbrug.garnishment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.calculation.Precedence;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.StandingTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the channels beside the pot stand: never a list of ranks, always an answer that somebody gave and that is kept with
 * its day. Money about which nobody knows stays with the employer until then.
 */
@Service
public class Standings {

    private final GarnishmentTable garnishments;
    private final StandingTable answers;
    private final Coordinators coordinators;
    private final Recalculations recalculations;
    private final BailiffLetters letters;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final Clock clock;
    private final DutchFormats formats;

    Standings(
            GarnishmentTable garnishments,
            StandingTable answers,
            Coordinators coordinators,
            Recalculations recalculations,
            BailiffLetters letters,
            Timeline timeline,
            AuditTrail audit,
            Clock clock,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.answers = answers;
        this.coordinators = coordinators;
        this.recalculations = recalculations;
        this.letters = letters;
        this.timeline = timeline;
        this.audit = audit;
        this.clock = clock;
        this.formats = formats;
    }

    /** What is kept on a dossier because nobody knows who goes first. */
    @Transactional(readOnly = true)
    public Money contested(String dossierId) {
        return answers.contested(dossierId);
    }

    /** The answers about one garnishment, newest first. */
    @Transactional(readOnly = true)
    public List<StandingAnswer> history(String garnishmentId) {
        return answers.all(garnishmentId);
    }

    /**
     * Keeps an answer, divides the money that waited for it, and lets go of what is clear now. What was paid stays paid.
     *
     * @param answeredOn null when nobody knows yet
     */
    @Transactional
    public void answer(String garnishmentId, Standing standing, LocalDate answeredOn, String note, Viewer viewer) {
        Garnishment it = lock(garnishmentId);
        if (it.standing().equals(standing) && answers.all(garnishmentId).stream().limit(1)
                .anyMatch(last -> Objects.equals(last.answeredOn(), answeredOn)
                        && Objects.equals(last.note(), note))) {
            return;
        }
        answers.insert(new StandingAnswer(
                UUID.randomUUID().toString(), garnishmentId, standing, answeredOn, note, clock.instant()), viewer.userId());
        garnishments.standing(garnishmentId, standing);
        audit.did(viewer.userId(), "STANDING", "garnishment", garnishmentId, standing.precedence().name());
        tell(it, viewer, standing, answeredOn);
        if (standing.precedence() != Precedence.UNSETTLED) {
            answers.firstContested(it.dossierId()).ifPresent(from -> recalculations.carryOut(
                    it.dossierId(), from, Words.in(Language.DUTCH, "garnishment.kept.because.order", formats.date(answeredOn))));
        }
    }

    /**
     * Asks the coordinating bailiff by letter; once a day.
     *
     * @return false when no bailiff coordinates, so that there is nobody to ask
     */
    @Transactional
    public boolean ask(String garnishmentId) {
        Garnishment it = lock(garnishmentId);
        return coordinators.today(it.dossierId())
                .filter(coordinator -> coordinator.status().withholds())
                .map(coordinator -> {
                    letters.want(coordinator, BailiffLetter.Kind.ORDER_QUESTION, it.dossierId(), DutchTime.today(clock));
                    return true;
                })
                .orElse(false);
    }

    private Garnishment lock(String garnishmentId) {
        garnishments.lockDossier(garnishments.get(garnishmentId).dossierId());
        return garnishments.get(garnishmentId);
    }

    private void tell(Garnishment it, Viewer viewer, Standing standing, LocalDate answeredOn) {
        String which = (standing.tenth() ? "tenth" : "plain") + (answeredOn == null ? "" : "-answered");
        String text = Words.in(Language.DUTCH, "garnishment.kept.order." + which,
                it.kind().label(), it.bailiff().office(), standing.precedence().label(), answeredOn);
        timeline.add(new TimelineEntry(
                it.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "GARNISHMENT", text, null, null));
    }
}
