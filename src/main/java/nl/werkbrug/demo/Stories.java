package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.BAKERY;
import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.CRATES;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.demo.Story.Turn.Kind;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.shared.Money;

/** The garnishments of the demo, one for each state that somebody may want to see; all dates count from today. */
final class Stories {

    private static final String PAY_RUN = "pay-run";
    /** With which another garnishment of the same employee begins: that is of another story. */
    private static final String[] THAT_BEGIN = {"tell-employee", "declaration", "post-letter", "set-up-cak"};
    private static final Set<String> NOTHING = Set.of();

    private final LocalDate today;

    Stories(LocalDate today) {
        this.today = today;
    }

    /** The oldest first. */
    List<Story> all() {
        return Stream.of(
                        paidAndClosed(), released(), runningWell(), helped(), overdue(), alimony(), signed(), healthPremium(),
                        registered(), secondForSomebody(), premiumBesides())
                .sorted(Comparator.comparing(Story::start))
                .toList();
    }

    private Story paidAndClosed() {
        return told(DemoUser.PETRA, BAKERY, Writs.smallClaim(1, "Wouter", "Kamphuis", daysAgo(120)), 2_410);
    }

    private Story released() {
        return told(DemoUser.SAM, CLEANING, Writs.ordinary(2, "Esra", "Yalçin", daysAgo(75)), 2_280)
                .turning(Kind.RELEASE, daysAgo(20));
    }

    /** Laid shortly before a pay day: that run was withheld and paid later, the last run is waiting to be paid. */
    private Story runningWell() {
        LocalDate lastPayDay = today.with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        LocalDate served = lastPayDay.minusWeeks(4).minusDays(3);
        return told(DemoUser.PIM, CRATES, Writs.onPaper(3, "Jeroen", "Achterberg", served), 2_190)
                .leavingFrom(lastPayDay, "remit");
    }

    private Story helped() {
        return told(DemoUser.PETRA, BAKERY, Writs.ordinary(4, "Naima", "El Idrissi", daysAgo(33)), 2_355)
                .leavingFrom(daysAgo(3), THAT_BEGIN)
                .turning(Kind.CONSENTS, daysAgo(4));
    }

    private Story overdue() {
        return told(DemoUser.PETRA, BAKERY, Writs.ordinary(5, "Dennis", "Vrijhof", daysAgo(25)), 2_500)
                .leaving("declaration", PAY_RUN);
    }

    private Story alimony() {
        return told(DemoUser.PAULA, CLEANING, Writs.alimony(6, "Stefan", "Oosterling", daysAgo(16)), 2_620)
                .leaving(PAY_RUN);
    }

    private Story signed() {
        return told(DemoUser.PETRA, BAKERY, Writs.ordinary(7, "Sanne", "Tillema", daysAgo(10)), 2_330).leaving(PAY_RUN);
    }

    private Story healthPremium() {
        return told(DemoUser.PIM, CRATES, Writs.healthPremium(8, "Kevin", "Lodewijks", daysAgo(4)), 2_050)
                .leaving("set-up-cak", PAY_RUN);
    }

    private Story registered() {
        return told(DemoUser.PETRA, BAKERY, Writs.ordinary(9, "Roos", "Middelkoop", daysAgo(1)), 2_440)
                .leaving("tell-employee", "declaration", PAY_RUN);
    }

    /** For who has one already: the first bailiff goes on collecting for both. */
    private Story secondForSomebody() {
        return told(DemoUser.PETRA, BAKERY, Writs.onPaper(4, "Naima", "El Idrissi", daysAgo(3)), 2_355)
                .leaving("tell-employee", "declaration", "post-letter", PAY_RUN, "remit");
    }

    private Story premiumBesides() {
        return told(DemoUser.PETRA, BAKERY, Writs.healthPremium(4, "Naima", "El Idrissi", daysAgo(2)), 2_355)
                .leaving("tell-employee", "declaration", "post-letter", "set-up-cak", PAY_RUN, "remit");
    }

    private static Story told(DemoUser payroll, DemoParty employer, Writs writ, int net) {
        NewGarnishment garnishment = writ.at(employer);
        return new Story(payroll, garnishment, Money.euros(String.valueOf(net)), NOTHING, garnishment.servedOn(), null);
    }

    private LocalDate daysAgo(int days) {
        return WorkingWeek.onOrBefore(today.minusDays(days));
    }
}
