package nl.werkbrug.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.werkbrug.shared.Money;

/** A contract with a cohort and a payment, and one in which nothing happened yet. */
final class OutcomeFixtures {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);
    private static final List<OutcomeReport.Side> SIDES = List.of(
            new OutcomeReport.Side("Gemeente die betaalt", "Gemeente Dorp"), new OutcomeReport.Side("Uitvoerder", "Werkstart"));
    private static final List<OutcomeReport.Milestone> MILESTONES = List.of(
            new OutcomeReport.Milestone(
                    "Aan het werk", Money.euros("1000"), Money.euros("30000"), "25 procent", Money.ZERO, 8, 6, Money.euros("4000"),
                    Money.euros("4000")),
            new OutcomeReport.Milestone(
                    "12 maanden aan het werk", Money.euros("2500"), Money.euros("125000"), "7,5 procent", Money.euros("500"), 0, 0,
                    Money.ZERO, Money.ZERO));

    /** Of the milestones there are. */
    static final List<String> NAMES = List.of(
            "Aan het werk", "3 maanden aan het werk", "6 maanden aan het werk", "12 maanden aan het werk", "Uit de uitkering", "Schulden geregeld");

    private OutcomeFixtures() {}

    static OutcomeReport full() {
        return new OutcomeReport(
                DocumentFixtures.letter(), "Aan de slag", FIRST, LAST, SIDES, MILESTONES,
                List.of(new OutcomeReport.Cohort("Groep voorjaar 2026", 8, 10, List.of(6, 0))), List.of(new OutcomeReport.Count("bevestigd", 6, 0)),
                List.of(new OutcomeReport.Payment("Gemeente betaalt voor mijlpalen", FIRST, LAST, Money.euros("4000"), "wacht op goedkeuring")),
                List.of(new OutcomeReport.Sum("Kas", Money.euros("90000")), new OutcomeReport.Sum("Inleg van investeerders", Money.euros("-90000"))), Money.ZERO,
                List.of(new OutcomeReport.Investor(
                        "Fonds Een", Money.euros("90000"), Money.euros("90000"), Money.ZERO, Money.euros("97200"))),
                "8 procent van de inleg. Bron: artikel 9", "bijlage 2",
                List.of(new OutcomeReport.Change(
                        "Wijziging 1, geldt vanaf 1 juli 2026", List.of("Getekend op 1 juni 2026.", "Bron: addendum 1"),
                        List.of(new OutcomeReport.ChangedMilestone(
                                "Aan het werk", "€ 1.000,00 (eerst € 900,00)", "€ 30.000,00", "25 procent", "geen")))), false, List.of());
    }

    /** All milestones and four cohorts, as an investor reads it: wider than a page if they stood beside each other. */
    static OutcomeReport wide() {
        List<OutcomeReport.Milestone> all = NAMES.stream().map(it -> new OutcomeReport.Milestone(
                it, Money.euros("2500"), Money.euros("125000"), "7,5 procent", Money.ZERO, 20, 10, Money.euros("1250"), Money.euros("2375"))).toList();
        List<OutcomeReport.Cohort> cohorts = Stream.of("Groep voorjaar 2026", "Groep zomer 2026", "Groep herfst 2026", "Groep winter 2026")
                .map(it -> new OutcomeReport.Cohort(it, 20, 20, List.of(10, 10, 10, 10, 10, 10))).toList();
        return new OutcomeReport(
                DocumentFixtures.letter(), "Aan de slag", FIRST, LAST, SIDES, all, cohorts, List.of(new OutcomeReport.Count("afgewezen", 6, 5)),
                List.of(), List.of(), Money.ZERO, List.of(), "8 procent van de inleg. Bron: artikel 9", "bijlage 2", List.of(), true,
                List.of(new OutcomeReport.Sum("Ontvangen van de gemeente: 2026", Money.euros("15000"))));
    }

    /** With so many payments, and all accounts there are. */
    static OutcomeReport paid(int payments) {
        List<OutcomeReport.Payment> list = IntStream.range(0, payments).mapToObj(it -> new OutcomeReport.Payment(
                "Gemeente betaalt voor mijlpalen", FIRST, it % 2 == 0 ? LAST : null, Money.euros("4000"), "wacht op goedkeuring")).toList();
        List<OutcomeReport.Sum> accounts = Stream.of(
                        "Kas", "Inleg van investeerders", "Rendement van investeerders", "Betaald door de gemeente", "Betaald aan de uitvoerder",
                        "Beloning van werkgevers", "Aangevuld door de contractbeheerder")
                .map(it -> new OutcomeReport.Sum(it, Money.euros("90000"))).toList();
        OutcomeReport it = full();
        return new OutcomeReport(
                it.letter(), it.title(), FIRST, LAST, it.sides(), it.milestones(), it.cohorts(), it.claims(), list, accounts, Money.ZERO, it.investors(),
                it.returnCap(), it.source(), it.changes(), false, List.of());
    }

    static OutcomeReport barest() {
        return new OutcomeReport(
                DocumentFixtures.barestLetter(), "Aan de slag", FIRST, LAST, SIDES.subList(0, 1), MILESTONES.subList(0, 1), List.of(), List.of(),
                List.of(), List.of(), Money.ZERO, List.of(), "0 procent van de inleg. Bron: artikel 9", "bijlage 2",
                List.of(), false, List.of());
    }
}
