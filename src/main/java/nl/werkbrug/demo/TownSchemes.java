package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.localscheme.LocalQuestion;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.localscheme.SchemeVersion;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.LocalAmount;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.LocalCondition.Comparison;
import nl.werkbrug.scheme.LocalWindow;
import nl.werkbrug.scheme.LocalWindow.Edge;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The invented schemes of the municipality of the demo: a bonus that is paid at once, and one for wage. */
@Profile("demo")
@Component
class TownSchemes {

    private static final String BASIS = "Verzonnen verordening van de oefengemeente Maasbrug";
    private static final String SOURCE = "https://maasbrug.example/verordening";

    private final LocalSchemeDesk desk;

    TownSchemes(LocalSchemeDesk desk) {
        this.desk = desk;
    }

    void publish(LocalDate from, Viewer lead) {
        publish(from, lead, new SchemeVersion.Content(
                "Startpremie Maasbrug (verzonnen)", "Een eenmalig bedrag als u iemand met bijstand of IOAW aanneemt.", BASIS, SOURCE, false,
                new LocalAmount(LocalAmount.Per.HIRE, Money.euros("1500.00"), null), Money.euros("150000.00"), null,
                new LocalWindow(null, Edge.counted(1, TermUnit.MONTHS, false)), List.of()), List.of(
                new LocalCondition(Fact.BENEFIT.key(), Comparison.ONE_OF, List.of("BIJSTAND", "IOAW_IOAZ")),
                new LocalCondition(Fact.HOURS_PER_WEEK.key(), Comparison.AT_LEAST, List.of("24")),
                new LocalCondition(LocalCondition.CONTRACT_MONTHS, Comparison.AT_LEAST, List.of("6"))));
        publish(from, lead, new SchemeVersion.Content(
                "Loonbonus Maasbrug (verzonnen)", "Een deel van het loon, als de werknemer na een half jaar nog werkt.", BASIS, SOURCE, true,
                new LocalAmount(LocalAmount.Per.WEEKLY_HOUR, Money.euros("50.00"), Money.euros("1800.00")), null, 6, LocalWindow.ALWAYS,
                List.of()), List.of(
                new LocalCondition(Fact.BENEFIT.key(), Comparison.ONE_OF, List.of("BIJSTAND")),
                new LocalCondition(LocalCondition.CONTRACT_MONTHS, Comparison.AT_LEAST, List.of("6"))));
    }

    private void publish(LocalDate from, Viewer lead, SchemeVersion.Content content, List<LocalCondition> conditions) {
        String version = desk.get(desk.make(content, lead).orElseThrow(), lead).newest().id();
        conditions.forEach(each -> desk.add(version, each, lead));
        desk.add(version, new LocalQuestion(0, "Wie is uw contactpersoon?", null, LocalQuestion.Kind.TEXT, true), lead);
        desk.publish(version, from, lead);
    }
}
