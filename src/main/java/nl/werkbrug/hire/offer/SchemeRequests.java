package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineEntry;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.workflow.Workflow;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chosen schemes, each with its own procedure or with a task to ask for it elsewhere. */
@Service
public class SchemeRequests {

    static final String PROCESS = "scheme-request";

    private final HireSchemes schemes;
    private final Hires hires;
    private final Workflow workflow;
    private final Timeline timeline;
    private final DutchFormats formats;

    SchemeRequests(HireSchemes schemes, Hires hires, Workflow workflow, Timeline timeline, DutchFormats formats) {
        this.schemes = schemes;
        this.hires = hires;
        this.workflow = workflow;
        this.timeline = timeline;
        this.formats = formats;
    }

    /** What was chosen for a hire before. */
    Set<String> keysOf(Hire hire) {
        return schemes.of(hire.id()).stream().map(HireScheme::choice).collect(Collectors.toSet());
    }

    void open(Hire hire, OfferedScheme offered, Optional<SchemeStart> start, Viewer viewer) {
        LocalDate last = offered.dates().isEmpty() ? null : offered.dates().get(0).last().end();
        HireScheme it = new HireScheme(
                UUID.randomUUID().toString(), hire.id(), offered.key(), offered.scheme(), offered.answer().title(),
                start.isPresent() ? HireScheme.State.STARTED : HireScheme.State.CHOSEN, offered.where(), last, null, null);
        schemes.insert(it, viewer);
        if (start.isPresent()) {
            start.get().start(hire, it.scheme(), viewer);
        } else {
            workflow.start(PROCESS, it.id(), variables(hire, it));
        }
    }

    /** @throws EmptyResultDataAccessException when there is none */
    @Transactional(readOnly = true)
    public HireScheme get(String id) {
        return schemes.find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    @Transactional
    public void asked(String id, LocalDate on, Viewer viewer) {
        schemes.asked(id, on);
        tell(id, "Aangevraagd op " + formats.date(on), viewer);
    }

    @Transactional
    public void notAsked(String id, String because, Viewer viewer) {
        schemes.notAsked(id, because);
        tell(id, "Niet aangevraagd", viewer);
    }

    /** Takes away the tasks of a hire that did not come about. */
    @Transactional
    public void stop(String hireId) {
        for (HireScheme it : schemes.of(hireId)) {
            if (it.state() == HireScheme.State.CHOSEN) {
                workflow.send("HireStopped", it.id(), Map.of());
                schemes.notAsked(it.id(), "De aanname ging niet door.");
            }
        }
    }

    private void tell(String id, String what, Viewer viewer) {
        HireScheme it = get(id);
        timeline.add(new TimelineEntry(
                hires.get(it.hireId()).dossierId(), Hire.SUBJECT, viewer.displayName(), "SCHEME",
                what + ": " + it.title() + ".", null, "scheme-request:" + id));
    }

    private static Map<String, Object> variables(Hire hire, HireScheme it) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "dossierId", hire.dossierId(), "subject", Hire.SUBJECT, "payrollPartyId", hire.employerId(), "itemId", it.id()));
        if (hire.municipalityId() != null) {
            variables.put("loketPartyId", hire.municipalityId());
        }
        return variables;
    }
}
