package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.AskElsewhere;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.LocalSchemeStart;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Applications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The chosen schemes, each with its own procedure or asked for elsewhere. */
@Service
public class SchemeRequests {

    private final HireSchemes schemes;
    private final LocalSchemeStart local;
    private final AskElsewhere elsewhere;
    private final Applications applications;

    SchemeRequests(HireSchemes schemes, LocalSchemeStart local, AskElsewhere elsewhere, Applications applications) {
        this.schemes = schemes;
        this.local = local;
        this.elsewhere = elsewhere;
        this.applications = applications;
    }

    /**
     * What was chosen for a hire before and is not chosen again. A loonkostensubsidie that was refused, withdrawn or not handled can
     * be asked once more.
     */
    public Set<String> keysOf(Hire hire) {
        boolean runs = applications.running(hire.dossierId()).isPresent();
        return schemes.of(hire.id()).stream().filter(it -> runs || !startedSubsidy(it)).map(HireScheme::choice)
                .collect(Collectors.toSet());
    }

    private static boolean startedSubsidy(HireScheme it) {
        return it.state() == HireScheme.State.STARTED
                && (it.scheme() == Scheme.WAGE_SUBSIDY_MEASURED || it.scheme() == Scheme.WAGE_SUBSIDY_FLAT_RATE);
    }

    /** Keeps what the employer could choose from. */
    void offered(Hire hire, Offer offer) {
        schemes.offered(hire.id(), offer.choosable());
    }

    void open(Hire hire, OfferedScheme offered, Optional<SchemeStart> start, Viewer viewer) {
        LocalDate last = offered.dates().isEmpty() ? null : offered.dates().get(0).last().end();
        HireScheme it = new HireScheme(
                UUID.randomUUID().toString(), hire.id(), offered.key(), offered.scheme(), offered.answer().title(),
                start.isPresent() || local.knows(offered.key()) ? HireScheme.State.STARTED : HireScheme.State.CHOSEN, Language.DUTCH.during(offered::where), last,
                null, null);
        if (schemes.of(hire.id()).stream().noneMatch(before -> before.choice().equals(it.choice()))) {
            schemes.insert(it, viewer);
        }
        if (start.isPresent()) {
            start.get().start(hire, it.scheme(), viewer);
        } else if (local.knows(offered.key())) {
            local.start(hire, it.id(), offered.key(), viewer);
        } else {
            elsewhere.ask(hire, it.id(), it.scheme(), it.title(), viewer);
        }
    }

    /** Nothing is asked any more for a hire that did not come about. */
    @Transactional
    public void stop(String hireId) {
        schemes.of(hireId).stream()
                .filter(it -> it.state() == HireScheme.State.CHOSEN)
                .forEach(it -> schemes.notAsked(it.id(), Words.in(Language.DUTCH, "kept.why.no-hire")));
    }
}
