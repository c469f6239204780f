package nl.werkbrug.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomeSignatureTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;

/**
 * Who signs a change of a contract: every party whose rights it touches. A contract itself begins with the signature of the payer, and
 * the others enter it by what they do: investors pay in, the provider begins to work. Who did so relies on the terms, so nobody changes
 * these without them. Each change touches the payer, and investors: what comes in and how much of it they may get. The provider signs
 * unless the highest return is all that changes. Who proposes it runs the contract, and has signed by that. The evaluator gains nothing
 * by any terms.
 *
 * <p>The task of an investor is in a dossier of its own, for investors do not know who the others are.
 */
@Component
class OutcomeSigners {

    private static final String PROCESS = "outcome-addendum";
    private static final String OVER = "OutcomeAddendumOver";

    private final OutcomeContractTable contracts;
    private final OutcomeSignatureTable table;
    private final MatterDossiers matters;
    private final Workflow workflow;

    OutcomeSigners(OutcomeContractTable contracts, OutcomeSignatureTable table, MatterDossiers matters, Workflow workflow) {
        this.contracts = contracts;
        this.table = table;
        this.matters = matters;
        this.workflow = workflow;
    }

    /** Gives each of them a task. */
    void ask(OutcomeContract it, Addendum addendum) {
        ask(it, addendum, WorksAs.LOKET, it.sides().payerId(), it.dossierId());
        if (addendum.endsOn() != null || !addendum.milestones().isEmpty() || !addendum.stops().isEmpty()) {
            ask(it, addendum, WorksAs.PROVIDER, it.sides().providerId(), it.dossierId());
        }
        contracts.investors(it.id()).forEach(each ->
                ask(it, addendum, WorksAs.INVESTOR, each.partyId(), dossierOf(it, each.partyId(), addendum.madeBy())));
    }

    private String dossierOf(OutcomeContract it, String investorId, String userId) {
        String dossier = matters.open(
                "investor " + investorId + " of " + it.id(), Words.in(Language.DUTCH, "outcome.kept.matter-investor", it.title()),
                it.sides().managerId(), userId);
        matters.letIn(dossier, OutcomeContract.SUBJECT, it.sides().managerId(), WorksAs.CONTRACT, userId);
        matters.letIn(dossier, OutcomeContract.SUBJECT, investorId, WorksAs.INVESTOR, userId);
        return dossier;
    }

    private void ask(OutcomeContract it, Addendum addendum, WorksAs part, String partyId, String dossierId) {
        Signature asked = new Signature(UUID.randomUUID().toString(), addendum.id(), dossierId, partyId, part, Signature.State.ASKED, null);
        table.insert(asked);
        Map<String, Object> variables = new HashMap<>(OutcomeContracts.variables(it, asked.id()));
        variables.put("dossierId", dossierId);
        variables.put("signsAs", part.name());
        variables.put("providerPartyId", it.sides().providerId());
        variables.put("investorPartyId", partyId);
        workflow.start(PROCESS, asked.id(), variables);
    }

    /** Whether nobody is left who has to sign. */
    boolean all(String addendumId) {
        return table.of(addendumId).stream().allMatch(it -> it.state() == Signature.State.SIGNED);
    }

    /** Takes the tasks of the others away. */
    void over(String addendumId) {
        List<Signature> asked = new ArrayList<>(table.of(addendumId));
        asked.removeIf(it -> it.state() != Signature.State.ASKED);
        table.gone(addendumId);
        asked.forEach(it -> workflow.send(OVER, it.id(), Map.of()));
    }
}
