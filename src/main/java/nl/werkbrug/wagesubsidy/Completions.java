package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DecisionClocks;
import nl.werkbrug.deadline.ChosenTerm;
import nl.werkbrug.deadline.Course;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.document.AuthorityQuestion;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.store.CompletionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking an employer to complete an application (article 4:5 Awb); meanwhile the decision term stands still (4:15). */
@Service
public class Completions {

    /** Nobody completes an application in less, and more than this is no longer a term for completing. */
    public static final int FEWEST_DAYS = 5;
    public static final int MOST_DAYS = 56;

    private final WageSubsidyTable subsidies;
    private final CompletionTable table;
    private final DecisionClocks clocks;
    private final Deadlines deadlines;
    private final SubsidyPapers papers;
    private final EmployerMail mail;
    private final Timeline timeline;
    private final DutchFormats formats;
    private final Clock clock;

    Completions(
            WageSubsidyTable subsidies,
            CompletionTable table,
            DecisionClocks clocks,
            Deadlines deadlines,
            SubsidyPapers papers,
            EmployerMail mail,
            Timeline timeline,
            DutchFormats formats,
            Clock clock) {
        this.subsidies = subsidies;
        this.table = table;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.papers = papers;
        this.mail = mail;
        this.timeline = timeline;
        this.formats = formats;
        this.clock = clock;
    }

    /** Asks: from tomorrow the decision term stands still, if it runs. The letter follows by itself. */
    @Transactional
    public void ask(String wageSubsidyId, String missing, Set<Attachment> attachments, int days, Viewer viewer) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        LocalDate today = DutchTime.today(clock);
        table.insert(
                new Completion(UUID.randomUUID().toString(), it.id(), today, missing, attachments, lastDay(days), null),
                viewer.userId());
        clocks.standStill(it.id(), StartOfTerms.DECIDE, Words.in(Language.DUTCH, "wagesubsidy.kept.asked-completion"), viewer);
    }

    /** The last day of a term of so many days from today, moved off a weekend or holiday. */
    public LocalDate lastDay(int days) {
        return deadlines.compute(ChosenTerm.of(TermLength.of(days, TermUnit.DAYS), true), Course.from(DutchTime.today(clock))).end();
    }

    /** What was asked last. */
    @Transactional(readOnly = true)
    public Optional<Completion> last(String wageSubsidyId) {
        return table.last(wageSubsidyId);
    }

    /** Makes the letter, once. */
    @Transactional
    public void write(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        Completion asked = table.last(wageSubsidyId).orElseThrow();
        if (table.hasLetter(asked.id())) {
            return;
        }
        String document = papers.keep(it, new AuthorityQuestion(
                papers.toEmployer(it, null), AuthorityQuestion.Kind.COMPLETE, "loonkostensubsidie", papers.employee(it), lines(asked),
                asked.completeBy()));
        table.written(asked.id(), document);
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "SUBSIDY",
                Words.in(Language.DUTCH, "wagesubsidy.kept.asks-completion", formats.date(asked.completeBy())), document,
                null));
        mail.send(it, "completion:" + asked.id(), Words.in(Language.DUTCH, "mail.kept.complete"),
                "De gemeente vraagt u om een aanvraag aan te vullen, uiterlijk op " + formats.dateWithDay(asked.completeBy()) + ".");
    }

    /** What is missing, line by line. */
    public static List<String> lines(Completion asked) {
        List<String> lines = new ArrayList<>(asked.attachments().stream().sorted().map(Attachment::dutchLabel).toList());
        asked.missing().lines().filter(line -> !line.isBlank()).forEach(lines::add);
        return lines;
    }

    /** The employer completed it: the decision term counts again from today. */
    @Transactional
    public void completed(String wageSubsidyId) {
        LocalDate today = DutchTime.today(clock);
        table.last(wageSubsidyId).ifPresent(asked -> table.completed(asked.id(), today));
        clocks.runAgain(wageSubsidyId, StartOfTerms.DECIDE, today);
    }

    /** The time to complete it has passed: the decision term counts again. */
    @Transactional
    public void lapsed(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        clocks.runAgain(wageSubsidyId, StartOfTerms.DECIDE, DutchTime.today(clock));
        Completion asked = table.last(wageSubsidyId).orElseThrow();
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "SUBSIDY",
                Words.in(Language.DUTCH, "wagesubsidy.kept.completion-lapsed"), null, "completion-lapsed:" + asked.id()));
    }

    /** Whether the employer was asked and let the time pass. */
    @Transactional(readOnly = true)
    public boolean unanswered(String wageSubsidyId) {
        return table.last(wageSubsidyId)
                .filter(it -> it.completedOn() == null && DutchTime.today(clock).isAfter(it.completeBy()))
                .isPresent();
    }

    /**
     * Refuses to leave an application unprocessed when the employer was not asked, has time left, or when the four weeks to say
     * so have passed (article 4:5 lid 4 Awb).
     */
    @Transactional(readOnly = true)
    public void mayLeaveUnprocessed(String wageSubsidyId) {
        ApplicationRefused.when(!unanswered(wageSubsidyId), "outcome",
                Words.of("wagesubsidy.completions.you-can-do-this"));
        LocalDate last = deadlines.compute("AWB_4_5_4", table.last(wageSubsidyId).orElseThrow().completeBy()).end();
        ApplicationRefused.when(DutchTime.today(clock).isAfter(last), "outcome",
                Words.of("wagesubsidy.completions.this-was-possible-up", last));
    }
}
