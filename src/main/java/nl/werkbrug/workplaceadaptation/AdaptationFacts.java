package nl.werkbrug.workplaceadaptation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.AuthorityRequests;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Between a provision and what is known of the hire: what was told fills the sheet of the request, and tells where to ask. */
@Component
public class AdaptationFacts {

    private static final String SOURCE = "de voorbereiding van de voorziening";

    private final Facts facts;
    private final HireKnowledge knowledge;
    private final HireConsents consents;
    private final Hires hires;
    private final Schemes schemes;
    private final AuthorityRequests requests;
    private final Clock clock;

    AdaptationFacts(
            Facts facts, HireKnowledge knowledge, HireConsents consents, Hires hires, Schemes schemes, AuthorityRequests requests,
            Clock clock) {
        this.facts = facts;
        this.knowledge = knowledge;
        this.consents = consents;
        this.hires = hires;
        this.schemes = schemes;
        this.requests = requests;
        this.clock = clock;
    }

    /** What was told of the hire. */
    @Transactional(readOnly = true)
    public HireFacts hire(WorkplaceAdaptation it) {
        return knowledge.of(hires.get(it.hireId()));
    }

    /** Where it is asked, in Dutch; empty while that is not known. */
    @Transactional(readOnly = true)
    public Optional<String> desk(WorkplaceAdaptation it, AdaptationKind kind) {
        HireFacts known = hire(it).with(Fact.ADAPTATION_NEED, kind.need()).with(Fact.ALREADY_BOUGHT, false);
        Set<Desk> desks = schemes.select(known, DutchTime.today(clock)).stream()
                .filter(answer -> answer.scheme() == Scheme.WORKPLACE_ADAPTATION)
                .flatMap(answer -> answer.desks().stream()).collect(Collectors.toSet());
        return desks.size() != 1 ? Optional.empty() : desks.stream().findFirst().map(desk -> desk == Desk.MUNICIPALITY
                ? known.get(Fact.RESIDENCE, String.class).map(town -> "de gemeente " + town).orElse("de gemeente")
                : desk.label());
    }

    /** The newest request. */
    @Transactional(readOnly = true)
    public Optional<AuthorityRequest> request(WorkplaceAdaptation it) {
        List<AuthorityRequest> all = requests.ofChoice(it.id());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The day on which it was asked; empty before. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> askedOn(WorkplaceAdaptation it) {
        return request(it).map(AuthorityRequest::asked).map(AuthorityRequest.Asked::on);
    }

    /** What turned out to be needed, so that everybody asks at the right desk; it is kept with the employee's consent only. */
    @Transactional
    public void settle(WorkplaceAdaptation it, Viewer viewer) {
        if (consents.given(it.dossierId())) {
            put(it, HirePaths.of(Fact.ADAPTATION_NEED), it.need().kind().need().name(), viewer);
            put(it, HirePaths.of(Fact.ALREADY_BOUGHT), it.need().boughtBefore() == null ? "NO" : "YES", viewer);
        }
    }

    /** Fills the sheet of the request with what is needed and what it costs. */
    @Transactional
    public void fillSheet(WorkplaceAdaptation it, List<AdaptationQuote> quotes, AdaptationQuote chosen, Viewer viewer) {
        Map<String, String> told = new LinkedHashMap<>();
        String prefix = it.need().kind().portable() ? "provision" : "adaptation";
        told.put(prefix + ".what", it.need().what());
        told.put(prefix + ".why", it.need().why());
        told.put(prefix + ".cost", (it.need().kind().portable() ? chosen.gross() : chosen.net()).inEuros().toPlainString());
        if (it.need().kind().portable()) {
            told.put("provision.kind", it.need().kind().name());
        } else {
            told.put("adaptation.costs", quotes.stream().map(AdaptationFacts::line).collect(Collectors.joining("; ")));
        }
        told.forEach((path, value) -> put(it, path, value, viewer));
    }

    private static String line(AdaptationQuote it) {
        return it.supplier() + ": " + it.net().inEuros().toPlainString().replace('.', ',') + " euro zonder btw";
    }

    private void put(WorkplaceAdaptation it, String path, String value, Viewer viewer) {
        facts.put(it.dossierId(), Hire.SUBJECT, path, value, SOURCE, DutchTime.today(clock), viewer);
    }
}
