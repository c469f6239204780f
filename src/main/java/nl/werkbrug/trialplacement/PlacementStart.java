package nl.werkbrug.trialplacement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.request.GrantedAfterAll;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trialplacement.TrialPlacement.Days;
import nl.werkbrug.trialplacement.TrialPlacement.State;
import nl.werkbrug.trialplacement.store.PlacementTable;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins a trial placement when it is chosen for a hire. */
@Component
class PlacementStart implements SchemeStart {

    static final String PROCESS = "trial-placement";

    private final PlacementTable table;
    private final HireKnowledge knowledge;
    private final PlacementNotes notes;
    private final Workflow workflow;
    private final Clock clock;

    PlacementStart(PlacementTable table, HireKnowledge knowledge, PlacementNotes notes, Workflow workflow, Clock clock) {
        this.table = table;
        this.knowledge = knowledge;
        this.notes = notes;
        this.workflow = workflow;
        this.clock = clock;
    }

    @Override
    public boolean handles(Scheme scheme) {
        return scheme == Scheme.TRIAL_PLACEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> obstacle(Hire hire, Scheme scheme) {
        HireFacts known = knowledge.of(hire);
        List<String> missing = new ArrayList<>();
        for (Fact fact : List.of(Fact.STARTS_ON, Fact.BENEFIT)) {
            if (!known.knows(fact)) {
                missing.add(fact.label());
            }
        }
        if (!missing.isEmpty()) {
            return Optional.of(Words.of("trialplacement.placement-start.for-the-trial-placement", String.join("; ", missing)));
        }
        return start(known).isAfter(DutchTime.today(clock)) ? Optional.empty() : Optional.of(
                Words.of("trialplacement.placement-start.you-apply-for-a"));
    }

    @Override
    @Transactional
    public void start(Hire hire, Scheme scheme, Viewer viewer) {
        if (table.ofHire(hire.id()).isPresent()) {
            return;
        }
        TrialPlacement it = new TrialPlacement(
                UUID.randomUUID().toString(), hire.id(), hire.dossierId(), hire.employerId(), hire.municipalityId(), null,
                State.PLANNING, new Days(start(knowledge.of(hire)), null), null, null, null);
        table.insert(it);
        notes.did(it, viewer, "BEGIN", Words.in(Language.DUTCH, "trialplacement.kept.began"));
        workflow.start(PROCESS, it.id(), variables(it));
    }

    private static LocalDate start(HireFacts known) {
        return known.get(Fact.STARTS_ON, LocalDate.class).orElseThrow();
    }

    /** With which its process starts. */
    static Map<String, Object> variables(TrialPlacement it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", it.dossierId(), "subject", TrialPlacement.SUBJECT, "payrollPartyId", it.employerId(),
                "itemId", it.id(), GrantedAfterAll.AFTER_OBJECTION, false));
        if (it.municipalityId() != null) {
            variables.put("loketPartyId", it.municipalityId());
        }
        return variables;
    }
}
