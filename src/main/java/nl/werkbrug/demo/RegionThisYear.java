package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.hire.Hire;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * This year in the town, when enough of it is over: each of what the lab counts happened to five people or more. Who was hired in the winter
 * works for some months; who was hired in the last quarter of a year began lately.
 */
@Profile("demo")
@Component
class RegionThisYear {

    private static final String[] WINTER = {
        "Amber Kuijpers", "Bilal Chaib", "Cora Wijnands", "Dries Hendrix", "Esmee Faassen", "Farid Nasser"};
    private static final String[] LATELY = {"Gea Tummers", "Hidde Janssen", "Iris Coolen", "Jamal Osman", "Karin Leenders"};
    private static final int FIRST_BSN = 130;
    private static final int APART = 16;
    /** The first day of the year on which everything can have happened. */
    private static final int ENOUGH = 165;
    private static final int LATELY_BEGUN = 76;

    private final Stage stage;
    private final RegionHelp help;
    private final Consents consents;

    RegionThisYear(Stage stage, RegionHelp help, Consents consents) {
        this.stage = stage;
        this.help = help;
        this.consents = consents;
    }

    /** What happened beside each other, each with days that go up. */
    List<Runnable> stories(LocalDate today) {
        LocalDate first = today.withDayOfYear(1);
        return today.getDayOfYear() < ENOUGH ? List.of() : List.of(
                () -> winter(first), () -> help.candidatesOneByOne(first.plusDays(61), today),
                () -> help.released(first.plusDays(96), RegionHelp.THIS_YEAR),
                () -> hired(today.minusDays(LATELY_BEGUN), people(LATELY, FIRST_BSN + WINTER.length)));
    }

    /** Decisions are late in February, when many asked. */
    private void winter(LocalDate first) {
        List<RegionHire> winter = hired(first.plusDays(8), people(WINTER, FIRST_BSN));
        help.late(winter, first.plusDays(40), RegionQuestions.WINTER_TRAVEL);
        help.effect(winter, first.plusDays(159), RegionQuestions.WINTER_BROUGHT);
    }

    private static List<RegionHire> people(String[] names, int firstBsn) {
        List<RegionHire> people = new ArrayList<>();
        for (String each : names) {
            String[] name = each.split(" ");
            people.add(new RegionHire(name[0], name[1], Town.NAME, firstBsn + people.size(), null));
        }
        return people;
    }

    /** Together, with only what the law gives; the loket of their town looks along. */
    private List<RegionHire> hired(LocalDate day, List<RegionHire> people) {
        LocalDate begun = stage.on(day);
        LocalDate start = WorkingWeek.after(begun.plusDays(APART));
        List<RegionHire> hired = people.stream().map(it -> begins(it, begun, start)).toList();
        stage.onwards(begun.plusDays(4));
        LocalDate chosen = stage.today();
        hired.forEach(it -> {
            stage.does(it.hire(), "hire-package", it.payroll(), Map.of("schemes", Set.of("NO_RISK")));
            consents.give(it.hire().dossierId(), Hire.SUBJECT, DemoParty.MUNICIPALITY.id(), WorksAs.LOKET, chosen, stage.viewer(it.payroll()));
        });
        stage.on(start.plusDays(2));
        hired.forEach(it -> stage.does(it.hire(), "hire-bsn", it.payroll(), Map.of("person.bsn", Invented.bsn(it.number()).digits())));
        return hired;
    }

    private RegionHire begins(RegionHire it, LocalDate begun, LocalDate start) {
        RegionHire hired = it.with(stage.begins(it.employer(), it.payroll(), it.told(begun)));
        stage.does(hired.hire(), "hire-job", it.payroll(), it.job(start));
        stage.does(hired.hire(), "hire-person", it.payroll(), HireAnswers.person());
        return hired;
    }
}
