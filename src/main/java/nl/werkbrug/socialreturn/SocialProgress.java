package nl.werkbrug.socialreturn;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.References;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far a contract is: what was fulfilled, what is still to do, and whether it will be enough. */
@Component
public class SocialProgress {

    private final SocialHireTable table;
    private final SocialCounting counting;
    private final References references;
    private final Persons persons;
    private final Clock clock;

    SocialProgress(SocialHireTable table, SocialCounting counting, References references, Persons persons, Clock clock) {
        this.table = table;
        this.counting = counting;
        this.references = references;
        this.persons = persons;
        this.clock = clock;
    }

    /** One employee, for the people of the employer. */
    public record Line(SocialHire hire, String name, LocalDate until, Money fulfilled, Money expected) {}

    /**
     * A contract today.
     *
     * @param expected what will be fulfilled on the last day when nothing changes
     * @param daysLeft zero when it is over
     */
    public record Standing(List<Line> lines, Money obligation, Money fulfilled, Money expected, long daysLeft) {

        public Money toDo() {
            return obligation.minus(fulfilled).orZero();
        }

        /** The sums alone. */
        public Standing withoutLines() {
            return new Standing(List.of(), obligation, fulfilled, expected, daysLeft);
        }

        /** What will be missing on the last day; zero when it is enough. */
        public Money shortage() {
            return obligation.minus(expected).orZero();
        }
    }

    /** @param it of an employer for which the viewer works */
    @Transactional(readOnly = true)
    public Standing of(SocialContract it, Viewer viewer) {
        return standing(it, table.ofContract(it.id(), viewer));
    }

    /** Of those only that the client counts, and only when the employer lets the viewer look along. */
    @Transactional(readOnly = true)
    public Standing forClient(SocialContract it, Viewer viewer) {
        return standing(it, table.ofSharedContract(it.id(), viewer));
    }

    private Standing standing(SocialContract it, List<SocialHire> hires) {
        List<Line> lines = hires.stream().map(this::line).toList();
        long left = ChronoUnit.DAYS.between(DutchTime.today(clock), it.endsOn());
        return new Standing(
                lines, it.obligation(), lines.stream().map(Line::fulfilled).reduce(Money.ZERO, Money::plus),
                lines.stream().map(Line::expected).reduce(Money.ZERO, Money::plus), Math.max(0, left));
    }

    private Line line(SocialHire it) {
        String name = persons.find(references.personOf(it.dossierId())).orElseThrow().fullName();
        return new Line(it, name, counting.until(it), counting.fulfilled(it), counting.expected(it));
    }
}
