package nl.werkbrug.garnishment;

import nl.werkbrug.agenda.NewDeadline;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.declaration.Declaration;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The start of a garnishment: first papers, and the moment from which money may be remitted. */
@Service
public class SetUp {

    private final GarnishmentTable garnishments;
    private final LeafletPaper papers;
    private final Remittances remittances;
    private final DeclarationTable declarations;
    private final RunningDeadlines deadlines;
    private final Timeline timeline;

    SetUp(
            GarnishmentTable garnishments,
            LeafletPaper papers,
            Remittances remittances,
            DeclarationTable declarations,
            RunningDeadlines deadlines,
            Timeline timeline) {
        this.garnishments = garnishments;
        this.papers = papers;
        this.remittances = remittances;
        this.declarations = declarations;
        this.deadlines = deadlines;
        this.timeline = timeline;
    }

    /** Makes the leaflet, and the answer that some kinds need. A second call does nothing. */
    @Transactional
    public void start(String garnishmentId) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        if (timeline.written("leaflet:" + garnishmentId)) {
            return;
        }
        clocks(garnishment);
        tell(garnishment, Words.in(Language.DUTCH, "garnishment.kept.leaflet"), papers.leaflet(garnishment, "Werkbrug"), "leaflet:");
        String answer = papers.answer(garnishment, "Werkbrug");
        if (answer != null) {
            tell(garnishment, Words.in(Language.DUTCH, "garnishment.kept.answer", garnishment.bailiff().office()), answer, "answer:");
        }
    }

    /** What others must do, and by when. */
    private void clocks(Garnishment garnishment) {
        if (garnishment.kind().needsDeclaration()) {
            deadlines.open(clock(garnishment, "WG_OVERBETEKENING"));
            deadlines.open(clock(garnishment, "WG_EMPLOYEE_REQUEST_LATEST"));
        }
    }

    private static NewDeadline clock(Garnishment garnishment, String code) {
        return NewDeadline.clock(garnishment.dossierId(), Garnishment.SUBJECT, code, garnishment.id(), null);
    }

    /** Whether it has lapsed. Holds the garnishment, so that a revival is either seen here or finds the process waiting. */
    @Transactional
    public boolean lapsed(String garnishmentId) {
        return garnishments.lock(garnishmentId).status() == GarnishmentStatus.LAPSED;
    }

    /** Whether its declaration was sent. */
    @Transactional(readOnly = true)
    public boolean declared(String garnishmentId) {
        return declarations.find(garnishmentId).filter(Declaration::sent).isPresent();
    }

    /** Lets withheld money go to the bailiff from now on and wakes the remittances that wait. */
    @Transactional
    public void releasePayments(String garnishmentId) {
        garnishments.releasePayments(garnishmentId);
        remittances.announce(garnishmentId, "RemittanceReleased");
    }

    private void tell(Garnishment garnishment, String text, String document, String once) {
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, TimelineEntry.SYSTEM, "LETTER", text, document,
                once + garnishment.id()));
    }
}
