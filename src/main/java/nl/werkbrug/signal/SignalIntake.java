package nl.werkbrug.signal;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.dossier.MatterDossiers;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.store.SignalEventTable;
import nl.werkbrug.signal.store.SignalTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a signal in: it gets a dossier, a number and somebody who has it, at once. */
@Service
public class SignalIntake {

    static final String PROCESS = "signal";

    private final SignalTable table;
    private final SignalEventTable events;
    private final SignalCodes codes;
    private final SignalDesks desks;
    private final SignalRouting routing;
    private final MatterDossiers matters;
    private final SignalMail mail;
    private final Workflow workflow;
    private final AuditTrail audit;

    SignalIntake(
            SignalTable table, SignalEventTable events, SignalCodes codes, SignalDesks desks, SignalRouting routing,
            MatterDossiers matters, SignalMail mail, Workflow workflow, AuditTrail audit) {
        this.table = table;
        this.events = events;
        this.codes = codes;
        this.desks = desks;
        this.routing = routing;
        this.matters = matters;
        this.mail = mail;
        this.workflow = workflow;
        this.audit = audit;
    }

    /** Where a signal of that kind goes in a municipality. */
    @Transactional(readOnly = true)
    public SignalRoute route(String municipalityId, SignalKind kind) {
        SignalDesks.Setup setup = desks.of(municipalityId);
        return routing.route(kind, setup.debtHelp() != null, setup.ombuds() != null);
    }

    /**
     * Takes it in. The same signal sent twice is one.
     *
     * @return empty when the code was used for another signal
     */
    @Transactional
    public Optional<Signal> report(NewSignal it) {
        Optional<Signal> before = codes.find(it.code());
        if (before.isEmpty()) {
            before = takeIn(it, codes.hash(it.code()));
        }
        return before.filter(known -> known.kind() == it.kind() && known.text().equals(it.text())
                && known.municipalityId().equals(it.municipalityId()));
    }

    /**
     * Raises one for something the product saw itself; once for each key. Who reports it follows it with a login.
     *
     * @param text in Dutch, without anything about a person
     * @param userId in whose name
     */
    @Transactional
    public void raise(String key, String municipalityId, SignalKind kind, String text, String userId) {
        String hash = codes.raised(key);
        if (table.byCode(hash).isEmpty()) {
            takeIn(new NewSignal(municipalityId, kind, text, Reporter.user(userId, Language.DUTCH), null), hash);
        }
    }

    private Optional<Signal> takeIn(NewSignal it, String hash) {
        SignalRoute route = route(it.municipalityId(), it.kind());
        if (it.reporter().anonymous() && !route.anonymous()) {
            throw new IllegalArgumentException("A signal of this kind needs a name");
        }
        String id = UUID.nameUUIDFromBytes(("signal " + hash).getBytes(StandardCharsets.UTF_8)).toString();
        String user = it.reporter().userId();
        String dossier = matters.open(id, Words.in(Language.DUTCH, it.kind().matterKey()), it.municipalityId(), user);
        Holder umpire = desks.umpire(it.municipalityId());
        Holder holder = holder(route.desk(), it.municipalityId(), umpire);
        Signal signal = new Signal(
                id, dossier, null, route.wall(), it.municipalityId(), it.kind(), route.category(), Signal.State.OPEN, it.text(),
                it.reporter(), desks.promise(it.municipalityId()), holder, null, umpire, null, null);
        try {
            table.insert(signal, hash);
        } catch (DuplicateKeyException e) {
            // Sent at the same moment through another node; both databases only undo the statement.
            return table.byCode(hash);
        }
        if (route.wall().equals(Signal.SUBJECT)) {
            letIn(signal, new Holder(it.municipalityId(), WorksAs.LOKET));
        }
        letIn(signal, holder);
        events.add(id, SignalEvent.Kind.RECEIVED, holder.partyId(), null);
        audit.did(user, "REPORTED", "signal", id, it.kind().name());
        Signal kept = table.get(id);
        if (it.code() != null) {
            mail.received(kept, it.code());
        }
        workflow.start(PROCESS, id, variables(kept));
        return Optional.of(kept);
    }

    private Holder holder(WorksAs desk, String municipalityId, Holder umpire) {
        return switch (desk) {
            case DEBT_HELP -> new Holder(desks.of(municipalityId).debtHelp().id(), desk);
            case OMBUDS -> umpire;
            default -> new Holder(municipalityId, desk);
        };
    }

    private void letIn(Signal it, Holder who) {
        matters.letIn(it.dossierId(), it.subject(), who.partyId(), SignalRights.part(who.worksAs()), it.reporter().userId());
    }

    private static Map<String, Object> variables(Signal it) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("dossierId", it.dossierId());
        variables.put("subject", it.subject());
        variables.putAll(it.work());
        variables.put("byPost", it.reporter().byPost());
        variables.put("umpire", it.umpire().worksAs());
        variables.put("umpirePartyId", it.umpire().partyId());
        return variables;
    }
}
