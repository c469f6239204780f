package nl.werkbrug.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/**
 * Something that a municipality tries.
 *
 * @param place where; null for the whole municipality
 * @param audience for whom; null for everybody
 * @param procedure the code of a procedure of the inbox; empty for all
 * @param until the last day; null while it goes on
 * @param own whether the viewer leads that municipality
 * @param values what it brought, as people noted it
 */
public record Initiative(
        String id, String municipalityId, String municipality, String title, String about, String place, String audience, String procedure,
        LocalDate from, LocalDate until, String madeBy, boolean own, List<Value> values) {

    /** Kinds of what something is worth; they are never added. */
    public enum Kind {
        FINANCIAL,
        SOCIAL,
        PERSONAL
    }

    /**
     * What it brought.
     *
     * @param amount null when it is not in money
     * @param source where this comes from
     */
    public record Value(Kind kind, String what, Money amount, String source, String by, LocalDate on) {}

    /**
     * What it brought of one kind.
     *
     * @param amount of those in money together; null when none is
     */
    public record Worth(Kind kind, long noted, Money amount) {}

    /** Of each kind, so that initiatives can be laid side by side. Kinds are never added. */
    public List<Worth> worth() {
        return Stream.of(Kind.values()).map(kind -> new Worth(
                kind, values.stream().filter(it -> it.kind() == kind).count(),
                values.stream().filter(it -> it.kind() == kind && it.amount() != null).map(Value::amount).reduce(Money::plus).orElse(null)))
                .toList();
    }

    /** The same with what it brought. */
    Initiative with(List<Value> noted) {
        return new Initiative(id, municipalityId, municipality, title, about, place, audience, procedure, from, until, madeBy, own, noted);
    }
}
