package nl.werkbrug.hire.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.dossier.Consequence;
import nl.werkbrug.dossier.EmploymentEnd;
import nl.werkbrug.dossier.EndOfEmployment;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What was chosen for the newest hire when the employment ends: requests stop, UWV is told, the calendar of evidence ends. */
@Component
class HireAtEnd implements EndOfEmployment {

    private static final String COACH_TERM = "UWV_COACH_EMPLOYMENT_ENDED";
    private static final String OWN_TERM = "EMPLOYMENT_END_UWV";
    private static final Set<Scheme> COACH = Set.of(Scheme.JOB_COACH_INTERNAL, Scheme.JOB_COACH_EXTERNAL);
    /** The municipality is told by the module that carries it. */
    private static final Set<Scheme> OTHERWISE = Set.of(Scheme.WAGE_SUBSIDY_MEASURED, Scheme.WAGE_SUBSIDY_FLAT_RATE);
    private static final String SOURCE = "melding dat het dienstverband eindigt";

    private final Hires hires;
    private final HireSchemes schemes;
    private final RequestsAtEnd requests;
    private final Facts facts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HireAtEnd(
            Hires hires, HireSchemes schemes, RequestsAtEnd requests, Facts facts, ApplicationEventPublisher events, Clock clock) {
        this.hires = hires;
        this.schemes = schemes;
        this.requests = requests;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String subject() {
        return Hire.SUBJECT;
    }

    @Override
    public List<Consequence> preview(EmploymentEnd supposed) {
        return hire(supposed.dossierId()).map(this::all).orElse(List.of());
    }

    @Override
    public List<Consequence> carryOut(EmploymentEnd end) {
        Optional<Hire> hire = hire(end.dossierId());
        // What is still to be asked is counted before it stops.
        List<Consequence> all = hire.map(this::all).orElse(List.of());
        hire.ifPresent(it -> {
            facts.putAsSystem(
                    it.dossierId(), Hire.SUBJECT, HirePaths.LAST_DAY, end.lastDay().toString(), SOURCE, DutchTime.today(clock));
            requests.employmentEnds(it);
            events.publishEvent(new EmploymentEnded(it.id(), it.dossierId(), end.lastDay()));
        });
        return all;
    }

    @Override
    public List<Consequence> takeBack(EmploymentEnd end) {
        return hire(end.dossierId()).map(it -> {
            facts.forget(it.dossierId(), Hire.SUBJECT, HirePaths.LAST_DAY, end.by().userId());
            requests.employmentGoesOn(it);
            events.publishEvent(new EmploymentGoesOn(it.id(), it.dossierId()));
            List<Consequence> all = new ArrayList<>();
            all.add(Consequence.of("Bewijskalender", "De kalender loopt weer door."));
            schemes.of(it.id()).stream().filter(HireAtEnd::counts).map(HireAtEnd::goesOn).forEach(all::add);
            return all;
        }).orElse(List.of());
    }

    private Optional<Hire> hire(String dossierId) {
        return hires.ofDossier(dossierId).filter(it -> it.state() != Hire.State.STOPPED);
    }

    private List<Consequence> all(Hire hire) {
        List<Consequence> all = new ArrayList<>();
        if (hire.state() == Hire.State.INTAKE) {
            all.add(Consequence.of("Aanname", "De aanname is nog niet rond en loopt door.")
                    .warned("Gaat de aanname niet door? Gebruik dan ‘Aanname stoppen’."));
        }
        schemes.of(hire.id()).stream().filter(HireAtEnd::counts).map(HireAtEnd::ends).forEach(all::add);
        all.add(Consequence.of("Bewijskalender", "Na de laatste dag staat er niets meer in, behalve wat u daarna nog meldt."));
        return all;
    }

    private static boolean counts(HireScheme it) {
        return it.state() != HireScheme.State.NOT_ASKED && !OTHERWISE.contains(it.scheme());
    }

    private static Consequence ends(HireScheme it) {
        if (it.state() == HireScheme.State.CHOSEN) {
            return Consequence.of(it.title(), "U vraagt dit niet meer aan. De taak vervalt.");
        }
        if (atUwv(it)) {
            return Consequence.of(it.title(), "Wij maken een brief aan UWV. U stuurt hem op.").toTellUwv(term(it));
        }
        return it.state() == HireScheme.State.STARTED
                ? Consequence.of(it.title(), "Deze regeling hoort vandaag van het einde.")
                : Consequence.of(it.title(), "U vertelt dit zelf.").warned("Meld het einde aan wie u dit heeft gevraagd: " + it.askedBy() + ".");
    }

    private static Consequence goesOn(HireScheme it) {
        if (atUwv(it)) {
            return Consequence.of(it.title(), "Wij maken een brief aan UWV. U stuurt hem op.").toTellUwv(term(it));
        }
        return switch (it.state()) {
            case CHOSEN -> Consequence.of(it.title(), "U kunt dit nog aanvragen. De taak staat er weer.");
            case STARTED -> Consequence.of(it.title(), "Deze regeling hoort vandaag dat het dienstverband doorloopt.")
                    .warned("Kijk of zij weer loopt. Wat al is gestopt, vraagt u opnieuw aan.");
            default -> Consequence.of(it.title(), "U vertelt dit zelf.").warned("Vertel dat de werknemer blijft: " + it.askedBy() + ".");
        };
    }

    /** Where it was asked, as it was told when it was chosen. */
    private static boolean atUwv(HireScheme it) {
        return it.state() != HireScheme.State.CHOSEN && it.askedBy() != null && it.askedBy().contains("UWV");
    }

    private static String term(HireScheme it) {
        return COACH.contains(it.scheme()) ? COACH_TERM : OWN_TERM;
    }
}
