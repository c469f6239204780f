package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.dossier.References;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.party.Persons;
import nl.werkbrug.scheme.Combinations;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.scheme.LocalScheme;
import nl.werkbrug.scheme.LocalSchemes;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.scheme.SchemeAnswer;
import nl.werkbrug.scheme.Schemes;
import nl.werkbrug.wagesubsidy.AutomaticGranting;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The package of a hire. Nobody is asked who wants to know: callers have checked that. */
@Service
public class Offers {

    private final HireKnowledge knowledge;
    private final Facts facts;
    private final Schemes schemes;
    private final Combinations combinations;
    private final LocalSchemes local;
    private final Estimates amounts;
    private final OfferDates dates;
    private final Cautions cautions;
    private final Persons persons;
    private final References references;
    private final Consents consents;
    private final ObjectProvider<AutomaticGranting> automatic;

    Offers(
            HireKnowledge knowledge, Facts facts, Schemes schemes, Combinations combinations, LocalSchemes local,
            Estimates amounts, OfferDates dates, Cautions cautions, Persons persons, References references, Consents consents,
            ObjectProvider<AutomaticGranting> automatic) {
        this.knowledge = knowledge;
        this.facts = facts;
        this.schemes = schemes;
        this.combinations = combinations;
        this.local = local;
        this.amounts = amounts;
        this.dates = dates;
        this.cautions = cautions;
        this.persons = persons;
        this.references = references;
        this.consents = consents;
        this.automatic = automatic;
    }

    /** The package as the facts of the dossier are, on a day. */
    public Offer of(Hire hire, LocalDate today) {
        BigDecimal fullTime = facts.get(hire.dossierId(), Hire.SUBJECT, HirePaths.FULL_TIME_HOURS)
                .flatMap(fact -> number(fact.value())).orElse(null);
        return of(hire, knowledge.of(hire), fullTime, today);
    }

    Offer of(Hire hire, HireFacts known, BigDecimal fullTime, LocalDate today) {
        List<OfferedScheme> offered = schemes.select(known, today).stream()
                .map(answer -> offered(hire, answer, known, fullTime, today))
                .toList();
        Set<Scheme> possible = EnumSet.noneOf(Scheme.class);
        offered.stream().filter(OfferedScheme::choosable).forEach(it -> possible.add(it.scheme()));
        return new Offer(
                hire, today, offered, combinations.among(possible, today),
                cautions.about(possible, holding(hire, known, today), today));
    }

    private OfferedScheme offered(Hire hire, SchemeAnswer answer, HireFacts known, BigDecimal fullTime, LocalDate today) {
        Optional<LocalScheme> own = answer.scheme().table().isPresent()
                ? Optional.empty()
                : local.of(known, today).flatMap(all -> all.stream().filter(it -> it.title().equals(answer.title())).findFirst());
        return new OfferedScheme(
                own.map(LocalScheme::code).orElse(answer.scheme().name()), answer,
                amounts.of(answer, own, known, fullTime, today), dates.of(answer, own, known, today),
                isAutomatic(hire, answer.scheme()));
    }

    private boolean isAutomatic(Hire hire, Scheme scheme) {
        boolean subsidy = scheme == Scheme.WAGE_SUBSIDY_MEASURED || scheme == Scheme.WAGE_SUBSIDY_FLAT_RATE;
        return subsidy && hire.municipalityId() != null
                && automatic.stream().anyMatch(each -> each.isOn(hire.municipalityId()));
    }

    private Set<Caution.When> holding(Hire hire, HireFacts known, LocalDate today) {
        Set<Caution.When> holding = EnumSet.of(Caution.When.ALWAYS);
        add(holding, Caution.When.BEFORE_START,
                known.get(Fact.STARTS_ON, LocalDate.class).filter(start -> !start.isAfter(today)).isEmpty());
        add(holding, Caution.When.PROBATION_POSSIBLE, known.get(Fact.PROBATION, Boolean.class).orElse(true));
        add(holding, Caution.When.BSN_UNKNOWN, !persons.hasBsn(references.personOf(hire.dossierId())));
        add(holding, Caution.When.CONSENT_UNKNOWN, consents.current(hire.dossierId(), Hire.SUBJECT).isEmpty());
        add(holding, Caution.When.MUNICIPALITY_OUTSIDE, hire.municipalityId() == null);
        return holding;
    }

    private static void add(Set<Caution.When> holding, Caution.When when, boolean so) {
        if (so) {
            holding.add(when);
        }
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}
