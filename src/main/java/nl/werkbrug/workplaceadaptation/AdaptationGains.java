package nl.werkbrug.workplaceadaptation;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.GrantedMore;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An objection brings more money for a provision: it counts from then on, and what was paid before is followed until the rest came. */
@Component
class AdaptationGains implements GrantedMore {

    private static final Set<State> BEFORE_PAYMENT = EnumSet.of(State.GRANTED, State.BOUGHT, State.CLAIMED);

    private final AdaptationTable table;
    private final AdaptationPapers papers;
    private final AdaptationNotes notes;
    private final Workflow workflow;
    private final DutchFormats formats;

    AdaptationGains(AdaptationTable table, AdaptationPapers papers, AdaptationNotes notes, Workflow workflow, DutchFormats formats) {
        this.table = table;
        this.papers = papers;
        this.notes = notes;
        this.workflow = workflow;
        this.formats = formats;
    }

    @Override
    @Transactional
    public boolean takesOver(AuthorityRequest request, RequestDecision decision) {
        return table.find(request.choiceId()).map(found -> table.lock(found.id()))
                .filter(it -> isMore(it, decision.amount()) && (BEFORE_PAYMENT.contains(it.state()) || it.state() == State.PAID))
                .map(it -> more(it, decision)).orElse(false);
    }

    private static boolean isMore(WorkplaceAdaptation it, Money amount) {
        return amount != null && it.grant() != null && it.grant().amount() != null && amount.compareTo(it.grant().amount()) > 0;
    }

    private boolean more(WorkplaceAdaptation before, RequestDecision decision) {
        table.granted(before.id(), decision.amount());
        WorkplaceAdaptation it = table.get(before.id());
        notes.happened(it, "more:" + decision.id(), Words.in(Language.DUTCH, "workplaceadaptation.kept.more",
                formats.money(decision.amount()), formats.money(before.grant().amount())), null);
        if (it.claim().documentId() != null) {
            papers.claimAgain(it, decision.id());
        }
        if (it.state() == State.PAID && AdaptationPapers.claimable(it).compareTo(it.claim().received()) > 0) {
            table.state(it.id(), State.CLAIMED);
            Map<String, Object> rest = new HashMap<>(AdaptationStart.variables(it));
            rest.put(AdaptationStart.REST, true);
            workflow.startAgain(AdaptationStart.PROCESS, it.id(), rest);
        }
        return true;
    }
}
