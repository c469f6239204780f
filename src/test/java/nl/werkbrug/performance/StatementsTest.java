package nl.werkbrug.performance;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import nl.werkbrug.testing.UsesH2;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * A list asks the database as often for thirty rows as for three: nothing is looked up row by row. What is made for it goes again
 * when the test ends. A property that nobody reads gives it an application, and so a database, of its own: in the one that all stories
 * have filled, H2 takes minutes for the same pages.
 */
@Story
@UsesH2
@TestPropertySource(properties = "werkbrug.test.database=of-statements")
@Transactional
class StatementsTest {

    private static final ManyTasks.Size FEW = new ManyTasks.Size(600_000, 1, 1, 1, 12, 36);
    private static final ManyTasks.Size MANY = new ManyTasks.Size(720_000, 1, 1, 1, 12, 180);

    @Autowired
    private DataSource source;

    @Autowired
    private MovableClock clock;

    @Autowired
    private PageBench bench;

    /** How many statements a page may take at most, whoever asks. */
    private record Bound(String page, int most) {

        Bound at(ManyTasks.People people) {
            return new Bound(page.replace("{employer}", people.employer()).replace("{contract}", people.around().contract())
                    .replace("{town}", people.around().town()).replace("{place}", people.around().place()), most);
        }
    }

    private static final List<Bound> OF_EVERYBODY = List.of(
            new Bound("/inbox", 20), new Bound("/inbox?lijst=organisatie", 20), new Bound("/inbox?lijst=niemand&sorteer=werknemer", 20),
            new Bound("/inbox?lijst=alles&zoek=bakkerij", 20), new Bound("/dossiers", 5), new Bound("/dossiers?zoek=bakkerij", 5),
            new Bound("/termijnen", 10), new Bound("/termijnen?weergave=maand", 10), new Bound("/termijnen?zoek=bakkerij", 12),
            new Bound("/vervanging", 8), new Bound("/inbox/weergaven", 8), new Bound("/mijn-signalen", 6), new Bound("/plekken", 9),
            new Bound("/plekken/{place}", 9), new Bound("/netwerk", 6), new Bound("/netwerk/{town}", 8));
    private static final List<Bound> OF_SIGNALS = List.of(new Bound("/signalen", 6), new Bound("/signalen?toon=gesloten", 6));
    private static final List<Bound> OF_CONTRACTS = List.of(
            new Bound("/resultaatcontracten", 6), new Bound("/resultaatcontracten/{contract}", 38),
            new Bound("/resultaatcontracten/{contract}/kasboek", 34));
    private static final List<Bound> OF_PAYROLL = List.of(
            new Bound("/overzicht", 40),
            new Bound("/loonbeslagen", 15), new Bound("/loonbeslagen?sorteer=wacht", 15), new Bound("/loonbeslagen?zoek=bakkerij", 15),
            new Bound("/termijnen/dwangsom", 5),
            new Bound("/loonkostenvoordeel/{employer}", 15), new Bound("/social-return/{employer}", 10),
            new Bound("/loonbeslag/afdrachten/{employer}", 20), new Bound("/loonbeslag/loonruns/{employer}", 15));
    private static final List<Bound> OF_LOKET = List.of(
            new Bound("/loket", 20), new Bound("/loonkostensubsidie/betalingen", 10), new Bound("/loonkostensubsidie/inrichting", 10),
            new Bound("/termijnen/dwangsom", 5), new Bound("/termijnen/eigen", 8), new Bound("/bouwblokken", 8),
            new Bound("/maatwerkbudget", 14), new Bound("/lab", 10), new Bound("/lab?periode=2026", 10), new Bound("/lab/initiatieven", 10), new Bound("/lokale-regelingen", 8), new Bound("/opdrachtgever/social-return", 8));
    private static final List<Bound> OF_COACH = List.of(new Bound("/begeleiding", 10), new Bound("/begeleiding/vandaag", 16));
    private static final List<Bound> OF_OPERATOR = List.of(
            new Bound("/beheer", 15), new Bound("/beheer/mails", 8), new Bound("/beheer/termijnen", 8), new Bound("/beheer/formulieren", 8));

    @Test
    void a_longer_list_takes_no_more_statements() throws Exception {
        ManyTasks.People few = new ManyTasks(source, clock.today()).make(FEW);
        ManyTasks.People many = new ManyTasks(source, clock.today()).make(MANY);

        SoftAssertions all = new SoftAssertions();
        for (Function<ManyTasks.People, Viewer> who : List.<Function<ManyTasks.People, Viewer>>of(
                ManyTasks.People::payroll, ManyTasks.People::lead, ManyTasks.People::coach)) {
            compare(OF_EVERYBODY, who, few, many, all);
        }
        compare(OF_PAYROLL, ManyTasks.People::payroll, few, many, all);
        compare(OF_LOKET, ManyTasks.People::lead, few, many, all);
        compare(OF_COACH, ManyTasks.People::coach, few, many, all);
        compare(OF_OPERATOR, ManyTasks.People::operator, few, many, all);
        for (Function<ManyTasks.Around, Viewer> who : List.<Function<ManyTasks.Around, Viewer>>of(
                ManyTasks.Around::ombuds, ManyTasks.Around::debtHelp)) {
            compare(OF_SIGNALS, people -> who.apply(people.around()), few, many, all);
        }
        compare(OF_SIGNALS, ManyTasks.People::lead, few, many, all);
        for (Function<ManyTasks.Around, Viewer> who : List.<Function<ManyTasks.Around, Viewer>>of(
                ManyTasks.Around::manager, ManyTasks.Around::provider, ManyTasks.Around::evaluator, ManyTasks.Around::investor)) {
            compare(OF_CONTRACTS, people -> who.apply(people.around()), few, many, all);
        }
        all.assertAll();
    }

    private void compare(
            List<Bound> pages, Function<ManyTasks.People, Viewer> who, ManyTasks.People few, ManyTasks.People many, SoftAssertions all)
            throws Exception {
        for (Bound it : pages) {
            compare(it.at(few), it.at(many), who.apply(few), who.apply(many), all);
        }
    }

    private void compare(Bound it, Bound longer, Viewer few, Viewer many, SoftAssertions all) throws Exception {
        PageBench.Cost one = bench.cost(it.page(), few, 1, 0);
        PageBench.Cost other = bench.cost(longer.page(), many, 1, 0);
        String who = it.page() + " of " + few.roles();
        all.assertThat(List.of(one.status(), other.status())).as(who).containsExactly(200, 200);
        all.assertThat(other.statements()).as("%s, with many rows:%n%s", who, counted(other.statements()))
                .hasSameSizeAs(one.statements())
                .hasSizeLessThanOrEqualTo(it.most());
    }

    private static String counted(List<Statements.Noted> statements) {
        return statements.stream().map(it -> it.sql().strip()).collect(Collectors.groupingBy(sql -> sql, Collectors.counting())).entrySet().stream()
                .map(it -> it.getValue() + " x " + it.getKey().replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }
}
