package nl.werkbrug.garnishment.story;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.atomic.AtomicInteger;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;

/** Writs about made-up people; each call is about somebody else. */
final class WritFixture {

    static final LocalDate SERVED = LocalDate.of(2026, 6, 1);
    static final String FAMILY_NAME = "Vlinderbosch";
    static final String IBAN = "NL91ABNA0417164300";

    private static final AtomicInteger NEXT = new AtomicInteger(20_000_000);

    private WritFixture() {}

    /** EX-01: a claim of 3,000 and a protected amount of 1,000, from a bailiff who takes mail. */
    static NewGarnishment ordinary(String employerId) {
        return writ(employerId, GarnishmentKind.ORDINARY, "post@deurwaarder.example", total("3000.00"));
    }

    /** The same from a bailiff whose post goes on paper. */
    static NewGarnishment onPaper(String employerId) {
        return writ(employerId, GarnishmentKind.ORDINARY, null, total("3000.00"));
    }

    static NewGarnishment alimony(String employerId) {
        return writ(employerId, GarnishmentKind.ALIMONY, "post@lbio.example",
                new Claim(Money.euros("1000.00"), Money.ZERO, Money.ZERO, Money.euros("300.00")));
    }

    static NewGarnishment taxClaim(String employerId) {
        return writ(employerId, GarnishmentKind.TAX_CLAIM, "post@ontvanger.example", total("3000.00"));
    }

    static NewGarnishment cak(String employerId) {
        return writ(employerId, GarnishmentKind.CAK, "post@cak.example",
                new Claim(null, Money.ZERO, Money.ZERO, Money.euros("175.20")));
    }

    /** EX-D4: laid on 1 March, a protected amount of 1,600. */
    static NewGarnishment inMarch(String employerId) {
        NewGarnishment it = writ(employerId, GarnishmentKind.ORDINARY, "post@deurwaarder.example", total("5000.00"));
        LocalDate march = LocalDate.of(2026, 3, 1);
        return new NewGarnishment(
                employerId, it.employee(), it.kind(), march, it.servedTime(), it.bailiff(), it.creditor(), it.claim(),
                Money.euros("1600.00"), march, null, null);
    }

    private static Claim total(String euros) {
        return new Claim(Money.euros(euros), Money.ZERO, Money.ZERO, null);
    }

    private static NewGarnishment writ(String employerId, GarnishmentKind kind, String email, Claim claim) {
        return new NewGarnishment(
                employerId,
                new NewGarnishment.Employee(
                        bsn(), "Quirijntje", FAMILY_NAME, LocalDate.of(1988, 4, 12),
                        new Address("Dorpsstraat 1", "3011 AA", "Rotterdam")),
                kind, SERVED, LocalTime.of(9, 30),
                new Bailiff("Gerechtsdeurwaarders Maas", "M. de Wit", "Kade 1", "3011 AB", "Rotterdam", email,
                        "010 765 43 21", "NL02ABNA0123456789", "2026/4711"),
                "Webwinkel De Mand", claim,
                kind == GarnishmentKind.CAK ? null : Money.euros("1000.00"), SERVED, null, null);
    }

    private static Bsn bsn() {
        while (true) {
            int eight = NEXT.getAndIncrement();
            int sum = 0;
            for (int place = 0; place < 8; place++) {
                sum += (9 - place) * Character.digit(String.valueOf(eight).charAt(place), 10);
            }
            if (sum % 11 != 10) {
                return new Bsn(eight + "" + sum % 11);
            }
        }
    }
}
