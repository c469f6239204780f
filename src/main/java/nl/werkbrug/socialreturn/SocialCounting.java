package nl.werkbrug.socialreturn;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** From when until when somebody counts, and for how much. */
@Component
public class SocialCounting {

    private final SocialHireTable table;
    private final SocialContractTable contracts;
    private final Hires hires;
    private final HireKnowledge knowledge;
    private final Deadlines deadlines;
    private final Clock clock;

    SocialCounting(
            SocialHireTable table, SocialContractTable contracts, Hires hires, HireKnowledge knowledge, Deadlines deadlines,
            Clock clock) {
        this.table = table;
        this.contracts = contracts;
        this.hires = hires;
        this.knowledge = knowledge;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last day that counts: that of the contract, of the job as agreed, or of the employment, whichever comes first. */
    @Transactional(readOnly = true)
    public LocalDate until(SocialHire it) {
        LocalDate last = contracts.find(it.link().contractId()).orElseThrow().endsOn();
        Optional<LocalDate> agreed = knowledge.of(hires.get(it.hireId())).get(Fact.ENDS_ON, LocalDate.class);
        last = earliest(last, agreed.orElse(last));
        return earliest(last, it.endedOn() == null ? last : it.endedOn());
    }

    /** What it counts for until now; nothing before the client counts it. */
    @Transactional(readOnly = true)
    public Money fulfilled(SocialHire it) {
        return it.counted() ? through(it, earliest(DutchTime.today(clock), until(it))) : Money.ZERO;
    }

    /** What it will count for when nothing changes; also when the client did not answer yet. */
    @Transactional(readOnly = true)
    public Money expected(SocialHire it) {
        boolean comes = it.counted() || it.state() == SocialHire.State.PROVING;
        return comes ? through(it, until(it)) : Money.ZERO;
    }

    /** When the hours are looked at: after a year, or on the last day. */
    @Transactional(readOnly = true)
    public LocalDate checkOn(String id) {
        SocialHire it = table.find(id).orElseThrow();
        LocalDate since = it.checkedOn() == null ? it.link().countsFrom() : it.checkedOn();
        return earliest(deadlines.compute("SOCIAL_RETURN_YEAR", since).end(), until(it));
    }

    /** Whether there are days to count after the hours were looked at. */
    @Transactional(readOnly = true)
    public boolean again(String id) {
        SocialHire it = table.find(id).orElseThrow();
        return it.checkedOn().isBefore(until(it));
    }

    private static Money through(SocialHire it, LocalDate last) {
        return SocialValue.of(it.link().value(), it.link().fullTimeHours(), it.hours(), last);
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
