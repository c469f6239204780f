package nl.werkbrug.coaching;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins job coaching when it is chosen for a hire. */
@Component
class CoachingStart implements SchemeStart {

    static final String PROCESS = "job-coaching";

    private final CoachingTable table;
    private final HireKnowledge knowledge;
    private final Workflow workflow;
    private final CoachingNotices notices;
    private final AuditTrail audit;

    CoachingStart(
            CoachingTable table, HireKnowledge knowledge, Workflow workflow, CoachingNotices notices, AuditTrail audit) {
        this.table = table;
        this.knowledge = knowledge;
        this.workflow = workflow;
        this.notices = notices;
        this.audit = audit;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.JOB_COACH_EXTERNAL || scheme == Scheme.JOB_COACH_INTERNAL;
    }

    @Override
    public Optional<String> obstacle(Hire hire, Scheme scheme) {
        HireFacts known = knowledge.of(hire);
        List<String> missing = new ArrayList<>();
        for (Fact fact : List.of(Fact.STARTS_ON, Fact.HOURS_PER_WEEK)) {
            if (!known.knows(fact)) {
                missing.add(fact.label());
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(
                Words.of("coaching.coaching-start.for-the-job-coach", String.join("; ", missing)));
    }

    @Override
    @Transactional
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        Coaching.Kind kind = scheme == Scheme.JOB_COACH_INTERNAL ? Coaching.Kind.INTERNAL : Coaching.Kind.EXTERNAL;
        if (table.ofHire(hire.id(), kind).isPresent()) {
            return;
        }
        Coaching it = coaching(hire, kind, knowledge.of(hire));
        table.insert(it);
        audit.did(viewer.userId(), "BEGIN", "coaching", it.id(), kind.name());
        notices.by(viewer, it.dossierId(), Words.in(Language.DUTCH, "coaching.kept.began", kind.dutchLabel()));
        workflow.start(PROCESS, it.id(), variables(it));
    }

    private static Coaching coaching(Hire hire, Coaching.Kind kind, HireFacts known) {
        boolean internal = kind == Coaching.Kind.INTERNAL;
        return new Coaching(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), hire.municipalityId(), kind,
                Coaching.State.ASKING,
                new Coaching.Keeper(internal ? hire.employerId() : null, internal ? WorksAs.PAYROLL : WorksAs.COACH), null,
                known.get(Fact.STARTS_ON, LocalDate.class).orElseThrow(), known.get(Fact.ENDS_ON, LocalDate.class).orElse(null),
                known.get(Fact.HOURS_PER_WEEK, BigDecimal.class).orElseThrow());
    }

    /** With which its process starts. */
    static Map<String, Object> variables(Coaching it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", Coaching.SUBJECT, "payrollPartyId", it.employerId(), "itemId", it.id(),
                "internal", it.internal(), "requestKind", "JOB_COACH_" + it.kind().name(),
                GrantedAfterAll.AFTER_OBJECTION, false));
        if (it.municipalityId() != null) {
            variables.put("loketPartyId", it.municipalityId());
        }
        return variables;
    }
}
