package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.wagesubsidy.payment.MunicipalityAccounts;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the municipality of the demo handles loonkostensubsidie, and from which account it pays. */
@Profile("demo")
@Component
class Town {

    static final String NAME = "Maasbrug";
    static final int PAYMENT_DAY = 22;

    private static final int ACCOUNT = 20;

    private final Setups setups;
    private final MunicipalityAccounts accounts;
    private final TownSchemes schemes;
    private final DemoUsers users;

    Town(Setups setups, MunicipalityAccounts accounts, TownSchemes schemes, DemoUsers users) {
        this.setups = setups;
        this.accounts = accounts;
        this.schemes = schemes;
        this.users = users;
    }

    void settle(LocalDate today) {
        String id = DemoParty.MUNICIPALITY.id();
        setups.add(new Setup(
                id, today.minusYears(1).withDayOfYear(1), Set.of(), null, false, Setup.CountsFrom.START_OF_WORK, PAYMENT_DAY, 14,
                "Vragen over uw aanvraag? Bel het werkgeversloket.", false, false, true, "Verzonnen beleid voor de oefenomgeving",
                users.viewer(DemoUser.TAMAR).userId()), users.viewer(DemoUser.TAMAR));
        schemes.publish(today.minusYears(1).withDayOfYear(1), users.viewer(DemoUser.TAMAR));
        accounts.set(id, "Gemeente Maasbrug", Invented.iban(ACCOUNT), users.viewer(DemoUser.TAMAR));
    }
}
