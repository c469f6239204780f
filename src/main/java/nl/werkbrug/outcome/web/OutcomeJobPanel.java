package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomePayment;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePaymentTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What an outcome contract means for a hire: whether the employee takes part, and which reward there is. For the employer only. */
@Component
class OutcomeJobPanel implements DossierPanel {

    private final OutcomeContractTable contracts;
    private final OutcomePeopleTable people;
    private final OutcomeClaimTable claims;
    private final OutcomePaymentTable payments;
    private final Hires hires;
    private final Texts texts;

    OutcomeJobPanel(
            OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeClaimTable claims, OutcomePaymentTable payments, Hires hires,
            Texts texts) {
        this.contracts = contracts;
        this.people = people;
        this.claims = claims;
        this.payments = payments;
        this.hires = hires;
        this.texts = texts;
    }

    /** A milestone with its reward; null when there is none. */
    record Line(Claim claim, OutcomePayment reward) {}

    /**
     * The model of the template.
     *
     * @param job null when the employee does not take part yet
     * @param title of the contract; null idem
     */
    record Shown(Hire hire, Job job, String title, List<Line> lines) {}

    @Override
    public int order() {
        return 49;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return dossier.ofEmployer() || !dossier.subjects().contains(Hire.SUBJECT) ? Optional.empty()
                : hires.ofDossier(dossier.id()).filter(hire -> hire.state() != Hire.State.STOPPED && people.worksFor(hire.id(), viewer))
                        .flatMap(this::shown)
                        .map(it -> new Panel(texts.get("outcome.job.title"), "outcome/job", it));
    }

    private Optional<Shown> shown(Hire hire) {
        Optional<Job> job = people.jobOfHire(hire.id());
        if (job.isEmpty()) {
            return hire.municipalityId() == null || contracts.running(hire.municipalityId()).isEmpty() ? Optional.empty()
                    : Optional.of(new Shown(hire, null, null, List.of()));
        }
        return Optional.of(new Shown(
                hire, job.get(), contracts.get(job.get().contractId()).title(),
                claims.ofJob(job.get().id()).stream().map(claim -> new Line(claim, payments.ofClaim(claim.id()).orElse(null))).toList()));
    }
}
