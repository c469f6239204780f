package nl.werkbrug.request;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.DossierParts;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/** Where something is asked for a hire, and whether that is a municipality that decides here. */
@Component
public class RequestDesks {

    private final HireKnowledge knowledge;
    private final Schemes schemes;
    private final DossierParts parts;
    private final Clock clock;

    RequestDesks(HireKnowledge knowledge, Schemes schemes, DossierParts parts, Clock clock) {
        this.knowledge = knowledge;
        this.schemes = schemes;
        this.parts = parts;
        this.clock = clock;
    }

    /** Where it can be asked; one as soon as the facts tell which. */
    @Transactional(readOnly = true)
    public Set<Desk> possible(RequestKind kind, Hire hire) {
        Set<Desk> told = EnumSet.noneOf(Desk.class);
        schemes.select(knowledge.of(hire), DutchTime.today(clock)).stream()
                .filter(answer -> kind.desksOf().contains(answer.scheme()))
                .forEach(answer -> told.addAll(answer.desks()));
        told.retainAll(kind.desks().keySet());
        return told.isEmpty() ? kind.desks().keySet() : told;
    }

    /** The municipality that takes part, once it was let in to the dossier: then it decides here. */
    @Transactional(readOnly = true)
    public Optional<String> loket(Hire hire) {
        return parts.of(hire.dossierId(), Hire.SUBJECT).stream()
                .filter(part -> part.worksAs() == WorksAs.LOKET && part.partyId().equals(hire.municipalityId()))
                .map(part -> part.partyId())
                .findFirst();
    }

    /** What a desk is called in running text, such as "de gemeente Maasbrug". */
    @Transactional(readOnly = true)
    public String name(Desk desk, Hire hire) {
        if (desk == Desk.CLIENT) {
            return "de opdrachtgever";
        }
        return desk != Desk.MUNICIPALITY
                ? (desk == Desk.BELASTINGDIENST ? "de " : "") + desk.label()
                : town(hire).map(it -> "de gemeente " + it).orElse("de gemeente waar de werknemer woont");
    }

    /** How it is called on a letter, such as "Gemeente Maasbrug". */
    @Transactional(readOnly = true)
    public String addressee(Desk desk, Hire hire) {
        return desk == Desk.MUNICIPALITY
                ? "Gemeente " + town(hire).orElse("waar de werknemer woont") : StringUtils.capitalize(desk.label());
    }

    private Optional<String> town(Hire hire) {
        return knowledge.of(hire).get(Fact.RESIDENCE, String.class);
    }
}
