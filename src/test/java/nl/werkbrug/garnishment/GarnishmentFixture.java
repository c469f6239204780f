package nl.werkbrug.garnishment;

import java.time.LocalDate;
import nl.werkbrug.shared.Money;

/** A garnishment served on Monday 1 June 2026. */
final class GarnishmentFixture {

    static final LocalDate SERVED = LocalDate.of(2026, 6, 1);

    private GarnishmentFixture() {}

    static Garnishment ordinary() {
        return of(GarnishmentKind.ORDINARY, new Claim(Money.euros("3000.00"), Money.ZERO, Money.ZERO, null), null);
    }

    static Garnishment withRequestOn(LocalDate day) {
        return of(GarnishmentKind.ORDINARY, ordinary().claim(), day);
    }

    private static Garnishment of(GarnishmentKind kind, Claim claim, LocalDate requestedOn) {
        Bailiff bailiff = new Bailiff(
                "Gerechtsdeurwaarders Maas", null, "Kade 1", "3011 AB", "Rotterdam", null, null, "NL02ABNA0123456789", "4711");
        return new Garnishment(
                "garnishment-1", "dossier-1", "employer-1", kind, SERVED, null, bailiff,
                "Webwinkel De Mand", claim, null, Standing.UNSETTLED, GarnishmentStatus.RUNNING, requestedOn, null, null, null, null, 0);
    }
}
