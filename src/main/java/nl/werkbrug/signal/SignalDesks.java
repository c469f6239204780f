package nl.werkbrug.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.signal.store.SignalDeskTable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a municipality set up its signals: who helps with debts, who is ombuds, and in which term it promises an answer. */
@Service
public class SignalDesks {

    /** The term that holds when a municipality chose none. */
    public static final String DEFAULT_TERM = "SI_ANSWER";
    /** The term of the last answer. */
    public static final String LAST_TERM = "SI_FINAL";
    /** Terms that a municipality can choose. */
    public static final List<String> TERMS = Stream.of(1, 2, 3, 4, 6).map(weeks -> DEFAULT_TERM + "_WEEKS_" + weeks).toList();

    private final SignalDeskTable table;
    private final Parties parties;
    private final Deadlines deadlines;
    private final AuditTrail audit;
    private final Clock clock;

    SignalDesks(SignalDeskTable table, Parties parties, Deadlines deadlines, AuditTrail audit, Clock clock) {
        this.table = table;
        this.parties = parties;
        this.deadlines = deadlines;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How it stands for one municipality.
     *
     * @param debtHelp null when nobody was named
     * @param ombuds null when nobody was named: then the team leads of the loket step in
     * @param promise null when the municipality chose none
     */
    public record Setup(String municipalityId, Party debtHelp, Party ombuds, SignalPromise promise) {

        public String termCode() {
            return promise == null ? DEFAULT_TERM : promise.termCode();
        }
    }

    @Transactional(readOnly = true)
    public Setup of(String municipalityId) {
        return new Setup(
                municipalityId, named(municipalityId, WorksAs.DEBT_HELP), named(municipalityId, WorksAs.OMBUDS),
                table.promise(municipalityId, DutchTime.today(clock)).orElse(null));
    }

    /** The setup of the municipality that the viewer leads. */
    @Transactional(readOnly = true)
    public Setup led(Viewer viewer) {
        return of(table.ledBy(viewer));
    }

    /** Who steps in for a municipality when others disagree. */
    @Transactional(readOnly = true)
    public Holder umpire(String municipalityId) {
        return table.desk(municipalityId, WorksAs.OMBUDS).map(party -> new Holder(party, WorksAs.OMBUDS))
                .orElseGet(() -> new Holder(municipalityId, WorksAs.LOKET_LEAD));
    }

    /** Until when an answer to a signal of today is promised. */
    @Transactional(readOnly = true)
    public Signal.Promise promise(String municipalityId) {
        LocalDate today = DutchTime.today(clock);
        String code = of(municipalityId).termCode();
        return new Signal.Promise(code, today, deadlines.compute(code, today).end(), null, null);
    }

    /** Until when the last answer is promised when it is asked today. */
    Signal.LastTerm lastTerm() {
        LocalDate today = DutchTime.today(clock);
        return new Signal.LastTerm(today, deadlines.compute(LAST_TERM, today).end());
    }

    /** The last day that a reporter may hear today as the new day for an answer that is late. */
    public LocalDate lastNewDay() {
        return deadlines.compute("SI_DELAY_MOST", DutchTime.today(clock)).end();
    }

    /** Parties that can be named. */
    @Transactional(readOnly = true)
    public List<Party> candidates(WorksAs worksAs) {
        return parties.ofKind(worksAs == WorksAs.OMBUDS ? PartyKind.OMBUDS : PartyKind.DEBT_HELP);
    }

    /**
     * To whom a signal can be offered: never to who has it, and money worries to debt help only. Also to another municipality: any door is
     * the right door. A complaint goes to whom it is about
     * when that keeps it behind its wall (art. 2:3 Awb): another municipality or debt help, or to the ombuds office.
     */
    @Transactional(readOnly = true)
    public List<Party> receivers(Signal it) {
        if (it.kind() == SignalKind.COMPLAINT) {
            return Stream.of(PartyKind.MUNICIPALITY, PartyKind.DEBT_HELP, PartyKind.OMBUDS).flatMap(kind -> parties.ofKind(kind).stream())
                    .filter(party -> party.kind() != PartyKind.OMBUDS || party.id().equals(it.umpire().partyId()))
                    .filter(party -> !party.id().equals(it.holder().partyId())).toList();
        }
        Stream<Party> helpers = parties.ofKind(PartyKind.DEBT_HELP).stream();
        Stream<Party> others = it.subject().equals(Signal.PRIVATE_SUBJECT) ? Stream.of() : Stream.of(
                parties.ofKind(PartyKind.COACHING_ORGANISATION).stream(),
                table.knownEmployers(it.municipalityId()).stream().flatMap(id -> parties.find(id).stream()),
                parties.ofKind(PartyKind.MUNICIPALITY).stream()).flatMap(each -> each);
        return Stream.concat(helpers, others).filter(party -> !party.id().equals(it.holder().partyId())).toList();
    }

    /** The name of the party. */
    @Transactional(readOnly = true)
    public String nameOf(Holder it) {
        return parties.find(it.partyId()).map(Party::name).orElse("");
    }

    /** As what a party has this signal. */
    public static Holder holder(Signal it, Party party) {
        return new Holder(party.id(), switch (party.kind()) {
            case DEBT_HELP -> WorksAs.DEBT_HELP;
            case COACHING_ORGANISATION -> WorksAs.COACH;
            case MUNICIPALITY -> it.subject().equals(Signal.PRIVATE_SUBJECT) ? WorksAs.LOKET_LEAD : WorksAs.LOKET;
            case OMBUDS -> WorksAs.OMBUDS;
            default -> WorksAs.PAYROLL;
        });
    }

    /** Names who does what; null names nobody. For signals that come from now on. */
    @Transactional
    public void name(String debtHelpId, String ombudsId, Viewer viewer) {
        String municipality = table.ledBy(viewer);
        table.name(municipality, WorksAs.DEBT_HELP, debtHelpId);
        table.name(municipality, WorksAs.OMBUDS, ombudsId);
        audit.did(viewer.userId(), "SET", "signal desk", municipality, null);
    }

    /** Sets the term from a day on; false when there is one from that day already. */
    @Transactional
    public boolean promise(SignalPromise it, Viewer viewer) {
        String municipality = table.ledBy(viewer);
        try {
            table.promise(municipality, it, viewer.userId());
        } catch (DuplicateKeyException e) {
            return false;
        }
        audit.did(viewer.userId(), "SET", "signal promise", municipality, it.termCode());
        return true;
    }

    private Party named(String municipalityId, WorksAs worksAs) {
        Optional<String> id = table.desk(municipalityId, worksAs);
        return id.flatMap(parties::find).orElse(null);
    }
}
