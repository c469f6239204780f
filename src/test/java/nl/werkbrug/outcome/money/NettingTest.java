package nl.werkbrug.outcome.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.outcome.money.Netting.Line;
import nl.werkbrug.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NettingTest {

    private static final String PAYER = "gemeente";
    private static final String MANAGER = "beheerder";
    private static final int MILESTONES = 4;

    @Test
    void what_was_asked_too_much_goes_off_another_line() {
        Netting<String> it = new Netting<>(List.of(line("a", 500, 700), line("b", 900, 300), line("c", 100, 100)));

        assertThat(it.proposal()).extracting(Line::open).containsExactly(Money.cents(-200), Money.cents(600));
        assertThat(it.over()).isEqualTo(Money.ZERO);
    }

    @Test
    void nothing_is_asked_while_together_no_more_was_brought() {
        Netting<String> it = new Netting<>(List.of(line("a", 0, 700), line("b", 900, 300)));

        assertThat(it.proposal()).isEmpty();
        assertThat(it.over()).isEqualTo(Money.cents(100));
        assertThat(new Netting<>(List.of(line("a", 0, 600), line("b", 900, 300))).proposal()).as("nothing is no payment").isEmpty();
    }

    static Stream<Random> contracts() {
        return IntStream.range(0, 300).mapToObj(Random::new);
    }

    /** A contract that goes up and down at random, is paid or not, and ends. */
    @ParameterizedTest
    @MethodSource("contracts")
    void the_payer_pays_in_the_end_what_all_milestones_brought_and_the_books_always_balance(Random random) {
        long[] earned = new long[MILESTONES];
        long[] asked = new long[MILESTONES];
        List<Entry> books = new ArrayList<>();
        paidIn(books, random.nextInt(50_000) + 1);
        for (int step = 0; step < 30; step++) {
            earned[random.nextInt(MILESTONES)] = random.nextInt(10) * 10_000L;
            List<Line<Integer>> proposal = netting(earned, asked).proposal();
            Money total = proposal.stream().map(Line::open).reduce(Money.ZERO, Money::plus);
            assertThat(proposal.isEmpty() || total.isPositive()).isTrue();
            if (!proposal.isEmpty() && random.nextBoolean()) {
                proposal.forEach(each -> asked[each.of()] += each.open().cents());
                books.add(Entry.outcome("paid " + step, PAYER, total));
                assertThat(sum(asked)).as("never more than all brought").isEqualTo(sum(earned));
            }
            spends(books, random, step);
            balances(books);
        }

        Netting<Integer> end = netting(earned, asked);
        if (end.over().isPositive()) {
            books.add(Entry.backToPayer("back", PAYER, MANAGER, end.over(), balance(books, Account.Kind.CASH)));
        } else if (!end.proposal().isEmpty()) {
            books.add(Entry.outcome("last", PAYER, end.proposal().stream().map(Line::open).reduce(Money.ZERO, Money::plus)));
        }
        balances(books);
        assertThat(balance(books, Account.Kind.OUTCOME)).isEqualTo(Money.cents(-sum(earned)));
        assertThat(balance(books, Account.Kind.CASH).isNegative()).as("what is not there the manager adds").isFalse();
    }

    private static void paidIn(List<Entry> books, long cents) {
        books.add(Entry.paidIn("in", "fonds", Money.cents(cents)));
    }

    private static void spends(List<Entry> books, Random random, int step) {
        long cash = balance(books, Account.Kind.CASH).cents();
        if (cash > 0 && random.nextBoolean()) {
            books.add(Entry.service("service " + step, "uitvoerder", Money.cents(1 + random.nextLong(cash))));
        }
    }

    private static Netting<Integer> netting(long[] earned, long[] asked) {
        return new Netting<>(IntStream.range(0, MILESTONES)
                .mapToObj(at -> new Line<>(at, Money.cents(earned[at]), Money.cents(asked[at]))).toList());
    }

    private static void balances(List<Entry> books) {
        assertThat(books.stream().flatMap(it -> it.lines().stream()).mapToLong(it -> it.amount().cents()).sum()).isZero();
    }

    private static Money balance(List<Entry> books, Account.Kind kind) {
        return books.stream().flatMap(it -> it.lines().stream()).filter(it -> it.account().kind() == kind).map(Entry.Line::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static long sum(long[] cents) {
        return IntStream.range(0, cents.length).mapToLong(at -> cents[at]).sum();
    }

    private static Line<String> line(String of, long earned, long before) {
        return new Line<>(of, Money.cents(earned), Money.cents(before));
    }
}
