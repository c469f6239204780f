package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of a garnishment: asking what is still open, and closing. */
@Service
public class Closing {

    private final GarnishmentTable garnishments;
    private final PayRunTable runs;
    private final ClaimLeft claimLeft;
    private final ChangePaper paper;
    private final BailiffPost post;
    private final Dossiers dossiers;
    private final Consents consents;
    private final RunningDeadlines deadlines;
    private final Timeline timeline;
    private final Endings endings;
    private final DutchFormats formats;

    Closing(
            GarnishmentTable garnishments,
            PayRunTable runs,
            ClaimLeft claimLeft,
            ChangePaper paper,
            BailiffPost post,
            Dossiers dossiers,
            Consents consents,
            RunningDeadlines deadlines,
            Timeline timeline,
            Endings endings,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.runs = runs;
        this.claimLeft = claimLeft;
        this.paper = paper;
        this.post = post;
        this.dossiers = dossiers;
        this.consents = consents;
        this.deadlines = deadlines;
        this.timeline = timeline;
        this.endings = endings;
        this.formats = formats;
    }

    /** What follows on the last pay run; a word the model's gateway decides on. */
    public enum Next {
        NEXT_RUN,
        CLAIM_REACHED,
        EMPLOYMENT_ENDED
    }

    /**
     * What follows now. CAK and alimony go on until a written release: new amounts fall due each period. Holds the
     * garnishment, so that a run that is booked just now is either seen here or finds the process waiting.
     */
    @Transactional
    public Next next(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        Optional<PayRun> last = lastRun(garnishment);
        // The day the employment ends says too little: a final settlement may follow, and it is seizable too.
        if (last.filter(run -> run.entry().last()).isPresent()) {
            return Next.EMPLOYMENT_ENDED;
        }
        return claimReached(garnishment) ? Next.CLAIM_REACHED : Next.NEXT_RUN;
    }

    private Optional<PayRun> lastRun(Garnishment it) {
        return runs.ofGarnishment(it.dossierId(), it.id()).stream().findFirst();
    }

    @Transactional(readOnly = true)
    public boolean claimOpen(String garnishmentId) {
        return !claimReached(garnishments.get(garnishmentId));
    }

    /** Writes to the bailiff that the claim is reached and asks for a final statement; once for each pay run. */
    @Transactional
    public void askFinalStatement(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        String once = "final:" + lastRun(garnishment).map(PayRun::id).orElse("none");
        if (timeline.written(once)) {
            return;
        }
        String document = paper.askFinalStatement(garnishment);
        if (garnishment.bailiff().takesMail()) {
            post.mail(garnishment, once, "Verzoek om een slotopgave",
                    "Hierbij ontvangt u ons verzoek om een slotopgave.", List.of(document));
        }
        tell(garnishment, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "garnishment.kept.reached"), document, once);
    }

    /** Notes the bailiff's answer: settled, or this much more. */
    @Transactional
    public void finalStatement(String garnishmentId, LocalDate answeredOn, Money more, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        if (more != null) {
            garnishments.addToClaim(garnishmentId, more);
        }
        tell(garnishment, viewer.displayName(), more == null
                ? Words.in(Language.DUTCH, "garnishment.kept.final-paid", formats.date(answeredOn))
                : Words.in(Language.DUTCH, "garnishment.kept.final-left", formats.date(answeredOn), formats.money(more)), null, null);
    }

    /** Closes the garnishment, and the dossier when no other garnishment runs. A second call does nothing. */
    @Transactional
    public void close(String garnishmentId) {
        // Two that end together must see each other, or neither closes the dossier.
        garnishments.lockDossier(garnishments.get(garnishmentId).dossierId());
        Garnishment garnishment = garnishments.get(garnishmentId);
        if (garnishment.result() != null) {
            return;
        }
        String result = result(garnishment);
        garnishments.close(
                garnishmentId, garnishment.status().withholds() ? GarnishmentStatus.CLOSED : garnishment.status(), result);
        deadlines.closed(garnishmentId);
        tell(garnishment, TimelineEntry.SYSTEM, Words.in(Language.DUTCH,
                garnishment.kind() == GarnishmentKind.CAK ? "garnishment.kept.closed-deduction" : "garnishment.kept.closed", words(result)), null, "closed:" + garnishmentId);
        boolean others = garnishments.ofDossier(garnishment.dossierId()).stream()
                .anyMatch(Garnishment::open);
        if (!others) {
            consents.endAll(garnishment.dossierId(), Garnishment.SUBJECT);
            dossiers.close(garnishment.dossierId());
        }
        endings.ended(garnishment);
    }

    /** The result in Dutch words. */
    public static String words(String result) {
        return switch (result) {
            case "PAID" -> Words.in(Language.DUTCH, "garnishment.kept.result.PAID");
            case "RELEASED" -> Words.in(Language.DUTCH, "garnishment.kept.result.RELEASED");
            case "DEDUCTION_ENDED" -> Words.in(Language.DUTCH, "garnishment.kept.result.DEDUCTION_ENDED");
            case "ESTATE_ENDED" -> Words.in(Language.DUTCH, "garnishment.kept.result.ESTATE_ENDED");
            case "LAPSED" -> Words.in(Language.DUTCH, "garnishment.kept.result.LAPSED");
            default -> Words.in(Language.DUTCH, "garnishment.kept.result.OVER");
        };
    }

    private String result(Garnishment it) {
        return switch (it.status()) {
            case RELEASED -> switch (it.kind()) {
                case ESTATE -> "ESTATE_ENDED";
                case CAK -> "DEDUCTION_ENDED";
                default -> "RELEASED";
            };
            case LAPSED -> "LAPSED";
            default -> claimReached(it) ? "PAID" : "EMPLOYMENT_ENDED";
        };
    }

    private boolean claimReached(Garnishment garnishment) {
        return garnishment.kind().hasTotal() && claimLeft.of(garnishment).isZero();
    }

    private void tell(Garnishment garnishment, String actor, String text, String document, String once) {
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, actor, "GARNISHMENT", text, document, once));
    }
}
