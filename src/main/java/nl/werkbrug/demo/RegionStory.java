package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.TAMAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.localscheme.LocalSchemeDesk;
import nl.werkbrug.shared.Money;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Last year in the town and in the one beside it: in three quarters some people were hired together, so that the lab has groups that are large
 * enough to tell something. Groups are played on the same days, for each day costs.
 */
@Profile("demo")
@Component
class RegionStory {

    private static final String[] TOWN = {
        "Yara Dijkman", "Tom Okafor", "Lieke Sanders", "Hamza Aydin", "Joost Vermeer", "Nora Wiersma",
        "Femke Hoekstra", "Ali Demir", "Rens Molenaar", "Sofia Costa", "Daan Prins",
        "Zeynep Arslan", "Koen Drost", "Marta Ferreira", "Bas Wolters", "Aya Haddad", "Timo Graaf"};
    private static final String[] BESIDE = {
        "Jet Vonder", "Omar Saidi", "Puck Leeman", "Stijn Akker", "Hava Yilmaz", "Guus Riemer", "Elin Brons", "Mats Kroon", "Dina Malki", "Roos Terlaan"};
    private static final int FIRST_BSN = 100;
    private static final int SECOND_WAVE = 6;
    private static final int THIRD_WAVE = 11;
    private static final int HALF = 5;
    private static final String PREMIUM = "Startpremie";
    private static final String BONUS = "Loonbonus";

    private final Stage stage;
    private final LocalSchemeDesk schemes;
    private final RegionTowns towns;
    private final RegionHelp help;
    private final Consents consents;
    private int number;

    RegionStory(Stage stage, LocalSchemeDesk schemes, RegionTowns towns, RegionHelp help, Consents consents) {
        this.stage = stage;
        this.schemes = schemes;
        this.towns = towns;
        this.help = help;
        this.consents = consents;
    }

    /** Hiring goes quicker during the year, in each town from another day on; decisions are late first and in time later. */
    void lastYear(LocalDate today) {
        number = FIRST_BSN;
        LocalDate first = today.minusYears(1).withDayOfYear(1);
        towns.tell(first);
        List<RegionHire> winter = wave(first.plusDays(8), 30, people(TOWN, 0, SECOND_WAVE, Town.NAME), people(BESIDE, 0, HALF, RegionTowns.BESIDE));
        help.stuck(first.plusDays(48));
        known(winter, true);
        help.clothes(winter.subList(0, SECOND_WAVE), first.plusDays(66));
        stage.on(first.plusDays(80));
        signed(winter);
        List<RegionHire> spring = wave(first.plusDays(95), 24, people(TOWN, SECOND_WAVE, THIRD_WAVE, Town.NAME), List.of());
        towns.desk();
        help.stuckAgain();
        help.travel(spring, stage.today(), RegionQuestions.SPRING_TRAVEL);
        help.disputed(stage.today());
        help.lastWord(first.plusDays(144));
        spring.forEach(it -> stage.does(it.hire(), "request-sign", TAMAR, Map.of("outcome", "SIGN")));
        help.effect(winter.subList(0, SECOND_WAVE), first.plusDays(165), RegionQuestions.CLOTHES_BROUGHT);
        help.candidates(first.plusDays(201));
        help.released(first.plusDays(212), RegionHelp.LAST_YEAR);
        towns.line();
        help.effect(spring, first.plusDays(226), RegionQuestions.TRAVEL_BROUGHT);
        help.leave(spring, first.plusDays(255));
        towns.callBack();
        leftTooEarly(spring);
        List<RegionHire> autumn = wave(first.plusDays(277), 16, people(TOWN, THIRD_WAVE, TOWN.length, Town.NAME), people(BESIDE, HALF, BESIDE.length, RegionTowns.BESIDE));
        stage.on(first.plusDays(303));
        signed(autumn);
        known(autumn, true);
        help.travel(town(autumn), first.plusDays(306), RegionQuestions.AUTUMN_TRAVEL);
        help.stuckAndCalledBack(first.plusDays(322));
        stage.on(first.plusDays(335));
        towns.worth(today.minusMonths(1));
        help.effect(town(autumn), today.minusMonths(1), RegionQuestions.AUTUMN_BROUGHT);
        stage.end();
    }

    private List<RegionHire> people(String[] names, int from, int until, String city) {
        List<RegionHire> people = new ArrayList<>();
        for (int at = from; at < until; at++) {
            String[] name = names[at].split(" ");
            people.add(new RegionHire(name[0], name[1], city, number++, null));
        }
        return people;
    }

    /** Hired together; those of the town ask the premium of their municipality in the first and the last quarter, and else the bonus. */
    private List<RegionHire> wave(LocalDate day, int apart, List<RegionHire> town, List<RegionHire> beside) {
        LocalDate begun = stage.on(day);
        LocalDate start = WorkingWeek.after(begun.plusDays(apart));
        List<RegionHire> hired = Stream.concat(town.stream(), beside.stream()).map(it -> begins(it, begun, start)).toList();
        LocalDate chosen = stage.on(begun.plusDays(apart / 3));
        boolean premium = !beside.isEmpty();
        String scheme = scheme(premium ? PREMIUM : BONUS);
        hired.forEach(it -> {
            does(it, "hire-person", HireAnswers.with(HireAnswers.person(), Map.of("person.residence", it.city())));
            if (it.isBeside()) {
                does(it, "hire-package", Map.of("schemes", Set.of("NO_RISK")));
                consents.give(it.hire().dossierId(), Hire.SUBJECT, DemoParty.BESIDE.id(), WorksAs.LOKET, chosen, stage.viewer(it.payroll()));
            } else {
                asks(it, premium ? Set.of(scheme, "NO_RISK") : Set.of(scheme), chosen);
            }
        });
        LocalDate started = stage.on(start.plusDays(3));
        known(hired, false);
        proposed(hired, started, premium ? "1500.00" : "1200.00");
        return hired;
    }

    /** In the other town the number that the wage tax asks comes later: that is when a hire is done. */
    private void known(List<RegionHire> hired, boolean beside) {
        hired.stream().filter(it -> it.isBeside() == beside)
                .forEach(it -> does(it, "hire-bsn", Map.of("person.bsn", Invented.bsn(it.number()).digits())));
    }

    private RegionHire begins(RegionHire it, LocalDate begun, LocalDate start) {
        RegionHire hired = it.with(stage.begins(it.employer(), it.payroll(), it.told(begun)));
        does(hired, "hire-job", it.job(start));
        return hired;
    }

    private void asks(RegionHire it, Set<String> schemes, LocalDate chosen) {
        does(it, "hire-package", Map.of("schemes", schemes, "consentOn", chosen));
        does(it, "local-scheme-answers", Map.of("question1", "De leidinggevende"));
        does(it, "request-ask", Map.of("outcome", "ASKED", "desk", "MUNICIPALITY"));
    }

    /** Checked and proposed by a caseworker. */
    private void proposed(List<RegionHire> hired, LocalDate from, String euros) {
        town(hired).forEach(it -> {
            stage.does(it.hire(), "request-check", LOTTE, Map.of("outcome", "COMPLETE"));
            stage.does(it.hire(), "request-propose", LOTTE, Map.of(
                    "outcome", "GRANTED", "from", from, "amount", Money.euros(euros), "conditions", "De werknemer werkt minstens 24 uur per week.",
                    "reasoning", "De werknemer had bijstand en werkt 24 uur per week."));
        });
    }

    /** Signed by a team lead and paid, today. */
    private void signed(List<RegionHire> hired) {
        town(hired).forEach(it -> {
            stage.does(it.hire(), "request-sign", TAMAR, Map.of("outcome", "SIGN"));
            stage.does(it.hire(), "local-scheme-pay", LOTTE, Map.of("paidOn", stage.today(), "reference", "Oefenbetaling"));
        });
    }

    /** The bonus is for who still works after half a year. */
    private void leftTooEarly(List<RegionHire> hired) {
        stage.onwards(stage.today().plusDays(5));
        hired.forEach(it -> {
            stage.does(it.hire(), "local-scheme-check", LOTTE, Map.of(
                    "outcome", "NOT_MET", "because", "De werknemer vond na ruim vier maanden ander werk."));
            stage.does(it.hire(), "local-scheme-sign", TAMAR, Map.of("outcome", "SIGN"));
        });
    }

    private static List<RegionHire> town(List<RegionHire> hired) {
        return hired.stream().filter(it -> !it.isBeside()).toList();
    }

    private void does(RegionHire it, String form, Map<String, Object> answers) {
        stage.does(it.hire(), form, it.payroll(), answers);
    }

    private String scheme(String title) {
        return schemes.list(stage.viewer(TAMAR)).stream().filter(it -> it.newest().content().title().startsWith(title)).findFirst().orElseThrow()
                .scheme().id();
    }
}
