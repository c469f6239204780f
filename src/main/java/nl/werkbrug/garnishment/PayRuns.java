package nl.werkbrug.garnishment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.garnishment.calculation.Pay;
import nl.werkbrug.garnishment.calculation.PayRunInput;
import nl.werkbrug.garnishment.calculation.PayRunSplit;
import nl.werkbrug.garnishment.calculation.PayRunSplitter;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.PayRunTable;
import nl.werkbrug.garnishment.store.ProtectedAmountTable;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pay runs of a garnishment: what to expect, how a run splits, and booking it. */
@Service
public class PayRuns {

    private final GarnishmentTable garnishments;
    private final ProtectedAmountTable protectedAmounts;
    private final PayRunTable runs;
    private final ClaimLeft claimLeft;
    private final PayDayCheck dayCheck;
    private final Employers employers;
    private final PayRunPaper paper;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final DutchFormats formats;

    PayRuns(
            GarnishmentTable garnishments,
            ProtectedAmountTable protectedAmounts,
            PayRunTable runs,
            ClaimLeft claimLeft,
            PayDayCheck dayCheck,
            Employers employers,
            PayRunPaper paper,
            Timeline timeline,
            AuditTrail audit,
            DutchFormats formats) {
        this.garnishments = garnishments;
        this.protectedAmounts = protectedAmounts;
        this.runs = runs;
        this.claimLeft = claimLeft;
        this.dayCheck = dayCheck;
        this.employers = employers;
        this.paper = paper;
        this.timeline = timeline;
        this.audit = audit;
        this.formats = formats;
    }

    /** The pay day of the next run: the first from the day of the garnishment, then one period after the last. */
    @Transactional(readOnly = true)
    public LocalDate nextPayDay(String garnishmentId) {
        Garnishment garnishment = garnishments.get(garnishmentId);
        Employer employer = employers.find(garnishment.employerId()).orElseThrow();
        return runs.last(garnishmentId)
                .map(run -> PayDays.after(run.payDay(), employer))
                .orElseGet(() -> PayDays.firstFrom(garnishment.servedOn(), employer));
    }

    /** Whether a run was booked; from then on the pay days follow from the last one. */
    @Transactional(readOnly = true)
    public boolean started(String garnishmentId) {
        return runs.last(garnishmentId).isPresent();
    }

    /** How the run would be split, without booking it. */
    @Transactional(readOnly = true)
    public PayRunOutcome preview(String garnishmentId, LocalDate payDay, Money net, Money untaxed) {
        return split(garnishments.get(garnishmentId), payDay, net, untaxed);
    }

    /** Books the run once; the same pay day again is refused. */
    @Transactional
    public PayRunOutcome enter(
            String garnishmentId, LocalDate payDay, Money net, Money untaxed, boolean last, Viewer viewer) {
        Garnishment garnishment = garnishments.lock(garnishmentId);
        PayRunOutcome outcome = split(garnishment, payDay, net, untaxed);
        if (outcome instanceof PayRunOutcome.Split done) {
            book(garnishment, done, net, untaxed, last, viewer);
        }
        return outcome;
    }

    private PayRunOutcome split(Garnishment garnishment, LocalDate payDay, Money net, Money untaxed) {
        if (untaxed.compareTo(net) > 0) {
            return new PayRunOutcome.Refused("untaxed",
                    "De onbelaste vergoedingen zijn hoger dan het nettobedrag. Vul bij netto het hele bedrag in.");
        }
        Employer employer = employers.find(garnishment.employerId()).orElseThrow();
        Optional<String> wrongDay = dayCheck.problem(garnishment, payDay, nextPayDay(garnishment.id()), employer);
        if (wrongDay.isPresent()) {
            return new PayRunOutcome.Refused("payDay", wrongDay.get());
        }
        Optional<ProtectedAmount> voet = protectedAmounts.on(garnishment.id(), payDay);
        if (voet.isEmpty() && garnishment.kind() != GarnishmentKind.CAK) {
            return new PayRunOutcome.Refused("net",
                    "Er is nog geen beslagvrije voet bekend. Vraag hem aan de deurwaarder en meld hem in het dossier bij "
                            + "\"Wijziging melden\".");
        }
        return new PayRunOutcome.Split(
                calculate(garnishment, payDay, net, untaxed, voet.map(ProtectedAmount::amount).orElse(Money.ZERO)), payDay);
    }

    private PayRunSplit calculate(Garnishment garnishment, LocalDate payDay, Money net, Money untaxed, Money voet) {
        Employer employer = employers.find(garnishment.employerId()).orElseThrow();
        // Until several garnishments share one pot, a later one gets only what earlier ones left of the same pay.
        Money taken = garnishment.kind() == GarnishmentKind.CAK
                ? Money.ZERO
                : runs.takenByOthers(
                        garnishment.dossierId(), garnishment.id(), PayDays.periodFrom(payDay, employer.payPeriod()),
                        PayDays.periodUntil(payDay, employer.payPeriod()));
        Money left = claimLeft.of(garnishment);
        return PayRunSplitter.split(new PayRunInput(
                new Pay(employer.payPeriod(), net.minus(taken).minus(untaxed).orZero(), untaxed),
                voet,
                garnishment.kind().demand(left, Optional.ofNullable(garnishment.claim().perPeriod()))));
    }

    private void book(
            Garnishment garnishment, PayRunOutcome.Split done, Money net, Money untaxed, boolean last, Viewer viewer) {
        PayRunSplit split = done.split();
        String document = paper.make(garnishment, done, viewer);
        PayRun run = new PayRun(
                UUID.randomUUID().toString(), garnishment.id(), done.payDay(), net, untaxed, split.protectedForPeriod(),
                split.remitted(), split.employeeReceives(), split.shares().get(0).after().openAmount().orElse(null), last, document);
        runs.insert(run, Steps.toJson(split.steps()), viewer.userId());
        audit.did(viewer.userId(), "PAY_RUN", "garnishment", garnishment.id(), done.payDay().toString());
        timeline.add(new TimelineEntry(
                garnishment.dossierId(), Garnishment.SUBJECT, viewer.displayName(), "PAY_RUN",
                "Loonrun van " + formats.date(done.payDay()) + " ingevoerd: " + formats.money(split.remitted())
                        + " ingehouden, " + formats.money(split.employeeReceives()) + " voor de werknemer.",
                document, "run:" + garnishment.id() + ":" + done.payDay()));
    }
}
