package nl.werkbrug.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.RunningDeadlines;
import nl.werkbrug.deadline.ObjectionArrival;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Makes objections ready for pages. The caller found them for the viewer. */
@Component
public class ObjectionViews {

    private final ObjectionTable objections;
    private final AllContested contested;
    private final ObjectionTerms terms;
    private final CommitteeAdvice advices;
    private final ObjectionIntake intake;
    private final RunningDeadlines running;
    private final Parties parties;
    private final DutchFormats formats;
    private final Clock clock;
    private final Texts texts;

    ObjectionViews(
            ObjectionTable objections, AllContested contested, ObjectionTerms terms, CommitteeAdvice advices, ObjectionIntake intake,
            RunningDeadlines running, Parties parties, DutchFormats formats, Clock clock, Texts texts) {
        this.objections = objections;
        this.contested = contested;
        this.terms = terms;
        this.advices = advices;
        this.intake = intake;
        this.running = running;
        this.parties = parties;
        this.formats = formats;
        this.clock = clock;
        this.texts = texts;
    }

    /** For who handles it, or got the decision. */
    public ObjectionView of(Objection it) {
        return of(it, false, false);
    }

    /** For anybody who reads of it in a dossier. */
    public ObjectionView of(Objection it, Viewer viewer) {
        boolean mine = contested.through(it, viewer);
        return of(it, mine, mine && objections.filer(it.id(), viewer).isPresent());
    }

    private ObjectionView of(Objection it, boolean mine, boolean withdraws) {
        ObjectionArrival arrival = terms.arrival(it);
        Contested about = contested.of(it);
        return new ObjectionView(it, about, sender(it, about), arrival.term().end(), switch (arrival.outcome()) {
            case IN_TIME -> texts.get("objection.arrival.in-time");
            case IN_TIME_BY_POST -> texts.get("objection.arrival.by-post");
            case LATE -> late(it.intake().excused());
        }, it.clockId() != null && running.standsStill(it.clockId()), mine, withdraws, objections.heard(it.id()).orElse(null), advices.of(it.id()).orElse(null));
    }

    private String sender(Objection it, Contested about) {
        String who = it.sender().kind() == Sender.Kind.EMPLOYEE ? texts.get("objection.sender.EMPLOYEE")
                : about.byPost() ? about.byLetter().name() : name(about.employerId());
        boolean through = it.sender().kind() == Sender.Kind.EMPLOYEE && it.sender().readerId() != null;
        return through ? texts.get("objection.sender.through", who, name(it.sender().readerId())) : who;
    }

    private String name(String partyId) {
        return parties.find(partyId).map(Party::name).orElse("");
    }

    /**
     * Until when one can object to a decision; empty when one cannot.
     *
     * @param loket whether it is for the municipality, which records the letters of everybody; else for who objects here
     */
    public Optional<ContestableDecision> contestable(Contested it, boolean loket, Sender sender) {
        if (!(loket ? intake.open(it) : intake.possible(it, sender))) {
            return Optional.empty();
        }
        LocalDate lastDay = terms.lastDay(it.madeKnownOn()).end();
        return Optional.of(new ContestableDecision(it, lastDay, lastDay.isBefore(DutchTime.today(clock))));
    }

    /** What an objection was about and how who objected was heard, for the letter. */
    public String inWords(Objection it) {
        Contested about = contested.of(it);
        return "Op " + formats.date(it.intake().receivedOn()) + " kregen wij uw bezwaar tegen: " + about.title() + " van "
                + formats.date(about.madeKnownOn()) + "." + objections.heard(it.id()).map(this::inWords).orElse("");
    }

    private String inWords(Heard heard) {
        return heard.on() == null
                ? " Wij hebben u niet gehoord: " + heard.inLetter()
                : " Op " + formats.date(heard.on()) + " legde u het uit in een gesprek.";
    }

    private String late(Boolean excused) {
        if (excused == null) {
            return texts.get("objection.arrival.late");
        }
        return excused ? texts.get("objection.arrival.late-excused") : texts.get("objection.arrival.late-refused");
    }
}
