package nl.werkbrug.wagesubsidy.objection;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.ContestedDecisions;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.OtherObjectors;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.ObjectionUpheld;
import nl.werkbrug.wagesubsidy.SubsidyNotes;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decisions about loonkostensubsidie, as somebody objects to them; a founded objection is told to who changes the subsidy. */
@Component
class SubsidyObjections implements ContestedDecisions {

    private final DecisionTable decisions;
    private final WageSubsidyTable subsidies;
    private final RemedyTable remedies;
    private final OtherObjectors others;
    private final ApplicationEventPublisher events;

    SubsidyObjections(
            DecisionTable decisions, WageSubsidyTable subsidies, RemedyTable remedies, OtherObjectors others, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.subsidies = subsidies;
        this.remedies = remedies;
        this.others = others;
        this.events = events;
    }

    @Override
    public Optional<Contested> find(String decisionId) {
        return decisions.find(decisionId).map(this::contested);
    }

    private Contested contested(Decision it) {
        WageSubsidy subsidy = subsidies.get(it.wageSubsidyId());
        return new Contested(
                it.id(), subsidy.id(), subsidy.dossierId(), WageSubsidy.SUBJECT, subsidy.employerId(), subsidy.municipalityId(),
                it.kind().dutchLabel(), it.kind().dutchLabel(), detail(it), it.kind() == Decision.Kind.ON_OBJECTION, SubsidyProposals.DECIDE_FORM, true, it.proposedBy(), it.signedBy(),
                it.madeKnownOn());
    }

    private static String detail(Decision it) {
        return it.basis() == null || it.basis().wageValue() == null
                ? null : Words.of("wagesubsidy.subsidy-objections.the-wage-value-in", it.basis().wageValue());
    }

    @Override
    public Contested of(Contested it, Objection objection) {
        return others.of(it, objection);
    }

    /** A penalty is between the municipality and who asked; whether somebody else has an interest the municipality says when it decides. */
    @Override
    public boolean othersToo(Contested it) {
        return decisions.get(it.id()).kind() != Decision.Kind.PENALTY;
    }

    @Override
    public void lock(Contested decision) {
        subsidies.lock(decision.aboutId());
    }

    @Override
    public Optional<Map<String, Object>> received(Objection it, Map<String, Object> variables) {
        if (it.sender().isOther()) {
            return Optional.of(others.letIn(contested(decisions.get(it.contestedId())), it.decisionId()));
        }
        return Optional.of(SubsidyNotes.variables(subsidies.get(it.aboutId()), it.decisionId()));
    }

    @Override
    public void decided(Objection it) {
        if (it.outcome() == Objection.Outcome.FOUNDED) {
            Remedy remedy = remedies.of(it.id()).orElseThrow();
            events.publishEvent(new ObjectionUpheld(
                    it.aboutId(), it.contestedId(), it.decisionId(), remedy.countsFrom(), remedy.wageValue(), remedy.measure()));
        }
    }

    /** The subsidy stays as it was. */
    @Override
    public void withdrawn(Objection it) {}
}
