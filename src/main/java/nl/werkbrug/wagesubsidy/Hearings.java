package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.AuthorityQuestion;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.store.HearingTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hearing the employer before a refusal (article 4:7 Awb), once for each application. */
@Service
public class Hearings {

    private final WageSubsidyTable subsidies;
    private final HearingTable table;
    private final Proposals proposals;
    private final Deadlines deadlines;
    private final SubsidyPapers papers;
    private final EmployerMail mail;
    private final Timeline timeline;
    private final DutchFormats formats;
    private final Clock clock;

    Hearings(
            WageSubsidyTable subsidies,
            HearingTable table,
            Proposals proposals,
            Deadlines deadlines,
            SubsidyPapers papers,
            EmployerMail mail,
            Timeline timeline,
            DutchFormats formats,
            Clock clock) {
        this.subsidies = subsidies;
        this.table = table;
        this.proposals = proposals;
        this.deadlines = deadlines;
        this.papers = papers;
        this.mail = mail;
        this.timeline = timeline;
        this.formats = formats;
        this.clock = clock;
    }

    /** Asks for the employer's view by letter; a second call does nothing. */
    @Transactional
    public void invite(String wageSubsidyId) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        LocalDate today = DutchTime.today(clock);
        LocalDate answerBy = deadlines.compute("LKS_VIEW", today).end();
        if (!table.invite(it.id(), today, answerBy)) {
            return;
        }
        List<String> reasons = proposals.waiting(it.id()).orElseThrow().reasoning().lines().filter(line -> !line.isBlank()).toList();
        String document = papers.keep(it, new AuthorityQuestion(
                papers.toEmployer(it, null), AuthorityQuestion.Kind.VIEW_ON_REFUSAL, "loonkostensubsidie", papers.employee(it), reasons,
                answerBy));
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, TimelineEntry.SYSTEM, "SUBSIDY",
                Words.in(Language.DUTCH, "wagesubsidy.kept.hearing", formats.date(answerBy)), document, null));
        mail.send(it, "hearing:" + it.id(), Words.in(Language.DUTCH, "mail.kept.hearing"),
                "Vertel uiterlijk op " + formats.dateWithDay(answerBy) + " wat u van het voorstel van de gemeente vindt.");
    }

    @Transactional(readOnly = true)
    public Optional<Hearing> find(String wageSubsidyId) {
        return table.find(wageSubsidyId);
    }

    /** Whether the employer was heard, or let the time pass. */
    @Transactional(readOnly = true)
    public boolean heard(String wageSubsidyId) {
        return table.find(wageSubsidyId).filter(it -> it.heardOn() != null).isPresent();
    }

    /** What the employer says. */
    @Transactional
    public void answered(String wageSubsidyId, String view, Viewer viewer) {
        over(wageSubsidyId, view, viewer.displayName(), Words.in(Language.DUTCH, "wagesubsidy.kept.heard"));
    }

    /** The time has passed without a word. */
    @Transactional
    public void silent(String wageSubsidyId) {
        over(wageSubsidyId, null, TimelineEntry.SYSTEM, Words.in(Language.DUTCH, "wagesubsidy.kept.not-heard"));
    }

    private void over(String wageSubsidyId, String view, String actor, String text) {
        WageSubsidy it = subsidies.lock(wageSubsidyId);
        table.heard(it.id(), view, DutchTime.today(clock));
        timeline.add(new TimelineEntry(it.dossierId(), WageSubsidy.SUBJECT, actor, "SUBSIDY", text, null, "heard:" + it.id()));
    }
}
