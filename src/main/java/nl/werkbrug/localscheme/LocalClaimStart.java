package nl.werkbrug.localscheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.LocalSchemeStart;
import nl.werkbrug.localscheme.LocalClaim.State;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.localscheme.store.LocalSchemeTable;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.LocalAmount;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins with a scheme of a municipality when it is chosen for a hire; the version of that moment stays. */
@Component
class LocalClaimStart implements LocalSchemeStart {

    static final String PROCESS = "local-scheme";

    private final LocalSchemeTable schemes;
    private final KeptLocalSchemes kept;
    private final LocalClaimTable claims;
    private final LocalDays days;
    private final HireKnowledge knowledge;
    private final LocalNotes notes;
    private final Workflow workflow;

    LocalClaimStart(
            LocalSchemeTable schemes, KeptLocalSchemes kept, LocalClaimTable claims, LocalDays days, HireKnowledge knowledge,
            LocalNotes notes, Workflow workflow) {
        this.schemes = schemes;
        this.kept = kept;
        this.claims = claims;
        this.days = days;
        this.knowledge = knowledge;
        this.notes = notes;
        this.workflow = workflow;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean knows(String code) {
        return schemes.find(code).isPresent();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Hire hire, String code) {
        HireFacts known = knowledge.of(hire);
        if (hire.municipalityId() == null) {
            return Optional.of(Words.of("localscheme.local-claim-start.for-the-scheme-of"));
        }
        List<String> missing = new ArrayList<>();
        Optional<LocalDate> start = known.get(Fact.STARTS_ON, LocalDate.class);
        if (start.isEmpty()) {
            missing.add(Fact.STARTS_ON.label());
        }
        boolean hours = start.flatMap(day -> kept.inForce(code, day))
                .filter(it -> it.content().amount().per() != LocalAmount.Per.HIRE).isPresent();
        if (hours && !known.knows(Fact.HOURS_PER_WEEK)) {
            missing.add(Fact.HOURS_PER_WEEK.label());
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(
                Words.of("localscheme.local-claim-start.for-the-scheme-of-2", String.join("; ", missing)));
    }

    @Override
    @Transactional
    public void start(Hire hire, String choiceId, String code, Viewer viewer) {
        if (claims.ofHire(hire.id()).stream().anyMatch(it -> it.schemeId().equals(code))) {
            return;
        }
        LocalDate start = knowledge.of(hire).get(Fact.STARTS_ON, LocalDate.class).orElseThrow();
        SchemeVersion version = kept.inForce(code, start).orElseThrow();
        LocalClaim it = new LocalClaim(
                choiceId, code, version.id(), hire.id(), hire.dossierId(), hire.employerId(), hire.municipalityId(), State.OPENED, start,
                null, null, days.checkOn(version, start), null, new LocalClaim.Payment(null, null, null, null),
                new LocalClaim.NotPaid(null, null));
        claims.insert(it);
        notes.did(it, viewer, "BEGIN", Words.in(Language.DUTCH, "localscheme.kept.chosen", version.number()), null);
        workflow.start(PROCESS, it.id(), variables(it));
    }

    /** With which its process starts. */
    static Map<String, Object> variables(LocalClaim it) {
        return Map.of(
                "dossierId", it.dossierId(), "subject", LocalClaim.SUBJECT, "payrollPartyId", it.employerId(),
                "loketPartyId", it.municipalityId(), "itemId", it.id(),
                GrantedAfterAll.AFTER_OBJECTION, false);
    }
}
