package nl.werkbrug.norisk.sickness;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.References;
import nl.werkbrug.norisk.NoRisk;
import nl.werkbrug.norisk.NoRiskTable;
import nl.werkbrug.norisk.sickness.Sickness.Answer;
import nl.werkbrug.norisk.sickness.Sickness.Pay;
import nl.werkbrug.norisk.sickness.Sickness.State;
import nl.werkbrug.norisk.sickness.SicknessTable.Day;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the employer tells about a sickness, and what UWV does with it. */
@Service
public class Sicknesses {

    static final String PROCESS = "no-risk-sickness";
    private static final String RECOVERED = "NoRiskRecovered";
    static final String STOPPED = "NoRiskSicknessStopped";

    private final SicknessTable table;
    private final NoRiskTable policies;
    private final SicknessNotes notes;
    private final SickSheets sheets;
    private final Dossiers dossiers;
    private final References references;
    private final Workflow workflow;
    private final DutchFormats formats;

    Sicknesses(
            SicknessTable table, NoRiskTable policies, SicknessNotes notes, SickSheets sheets,
            Dossiers dossiers, References references, Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.policies = policies;
        this.notes = notes;
        this.sheets = sheets;
        this.dossiers = dossiers;
        this.references = references;
        this.workflow = workflow;
        this.formats = formats;
    }

    /**
     * One that the viewer works on for the employer.
     *
     * @throws NotVisible for everybody else
     */
    @Transactional(readOnly = true)
    public Sickness forEmployer(String id, Viewer viewer) {
        Sickness it = table.visibleOne(id, viewer).orElseThrow(() -> new NotVisible("no-risk-sickness", id));
        dossiers.mayAct(it.dossierId(), Sickness.SUBJECT, viewer, WorksAs.PAYROLL);
        return it;
    }

    /**
     * The employee is ill. The caller has checked that the viewer works for the employer.
     *
     * @return false when another sickness of the policy runs
     */
    @Transactional
    public boolean tell(String noRiskId, LocalDate firstDay, LocalDate foundOutOn, Pay pay, Viewer viewer) {
        NoRisk policy = policies.lock(noRiskId);
        if (table.runs(noRiskId)) {
            return false;
        }
        dossiers.open(policy.employerId(), references.personOf(policy.dossierId()), Sickness.SUBJECT, viewer);
        Sickness it = new Sickness(
                UUID.randomUUID().toString(), policy.id(), policy.hireId(), policy.dossierId(), policy.employerId(), firstDay,
                foundOutOn, pay, State.TOLD, null, null, null, policy.employedUntil(), null, null, false);
        table.insert(it, viewer);
        notes.did(it, "TELL", Words.in(Language.DUTCH, "norisk.kept.sick", formats.date(firstDay)), viewer);
        sheets.make(it, viewer);
        workflow.start(PROCESS, it.id(), variables(it));
        return true;
    }

    /** It was reported to UWV. */
    @Transactional
    public void reported(String id, LocalDate on, Viewer viewer) {
        Sickness it = table.lock(id);
        table.day(id, Day.REPORTED, on);
        table.state(id, State.REPORTED);
        notes.did(it, "REPORT", Words.in(Language.DUTCH, "norisk.kept.reported", formats.date(on)), viewer);
    }

    /** @param dailyWage from the letter; null when it names none */
    @Transactional
    public void answered(String id, Answer answer, LocalDate on, Money dailyWage, Viewer viewer) {
        Sickness it = table.lock(id);
        table.answered(id, answer, on, dailyWage);
        notes.did(it, "ANSWER", Words.in(Language.DUTCH, "norisk.kept.answered", formats.date(on), answer.dutchLabel()), viewer);
    }

    @Transactional
    public void objected(String id, LocalDate on, Viewer viewer) {
        notes.did(table.lock(id), "OBJECT", on == null
                ? Words.in(Language.DUTCH, "norisk.kept.no-objection") : Words.in(Language.DUTCH, "norisk.kept.objected",
                        formats.date(on)), viewer);
    }

    /**
     * UWV decided on the objection; what it says holds from now on.
     *
     * @param answer null when UWV stays with what it decided
     * @param dailyWage from the letter; null when it names none
     */
    @Transactional
    public void objectionAnswered(String id, Answer answer, LocalDate on, Money dailyWage, Viewer viewer) {
        Sickness it = table.lock(id);
        if (answer != null) {
            table.answered(id, answer, on, dailyWage);
        }
        notes.did(it, "OBJECTION_ANSWER", answer == null
                ? Words.in(Language.DUTCH, "norisk.kept.decision-stays", formats.date(on))
                : Words.in(Language.DUTCH, "norisk.kept.objection-answered", formats.date(on), answer.dutchLabel()), viewer);
    }

    /** The employee is well again; false when that was told before, or the sickness is over. */
    @Transactional
    public boolean recovered(String id, LocalDate on, Viewer viewer) {
        Sickness it = table.lock(id);
        if (!it.open() || it.recoveredOn() != null) {
            return false;
        }
        table.day(id, Day.RECOVERED, on);
        table.closed(id);
        notes.did(it, "RECOVER", Words.in(Language.DUTCH, "norisk.kept.recovered", formats.date(on)), viewer);
        workflow.send(RECOVERED, id, Map.of());
        return true;
    }

    /** The recovery was reported to UWV. */
    @Transactional
    public void recoveryReported(String id, LocalDate on, Viewer viewer) {
        Sickness it = table.lock(id);
        table.day(id, Day.RECOVERY_REPORTED, on);
        table.state(id, State.RECOVERED);
        notes.did(it, "REPORT_RECOVERY", Words.in(Language.DUTCH, "norisk.kept.recovery-told", formats.date(on)), viewer);
    }

    /** Somebody looked at what comes after 104 weeks. */
    @Transactional
    public void nearEndSeen(String id, Viewer viewer) {
        table.nearEndTold(id);
        notes.did(table.get(id), "NEAR_END", Words.in(Language.DUTCH, "norisk.kept.near-end"), viewer);
    }

    @Transactional
    void over(String id) {
        Sickness it = table.lock(id);
        if (it.open()) {
            table.state(id, State.OVER);
            table.closed(id);
            notes.once(it, "over", it.employedUntil() == null
                    ? Words.in(Language.DUTCH, "norisk.kept.benefit-over") : Words.in(Language.DUTCH, "norisk.kept.employment-over"));
        }
    }

    /** It was told by mistake; false when it was over already. */
    @Transactional
    public boolean withdraw(String id, Viewer viewer) {
        Sickness it = table.lock(id);
        if (!it.open()) {
            return false;
        }
        table.state(id, State.WITHDRAWN);
        table.closed(id);
        notes.did(it, "WITHDRAW", Words.in(Language.DUTCH, "norisk.kept.mistake"), viewer);
        workflow.send(STOPPED, id, Map.of());
        return true;
    }

    /** With which its process starts. */
    static Map<String, Object> variables(Sickness it) {
        return Map.of("dossierId", it.dossierId(), "subject", Sickness.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id());
    }

    /** It did not come to a hire: then nobody was ill in it. */
    @Transactional
    public void hireEnded(String hireId) {
        table.openOfHire(hireId).forEach(it -> {
            table.state(it.id(), State.WITHDRAWN);
            table.closed(it.id());
            workflow.send(STOPPED, it.id(), Map.of());
        });
    }
}
