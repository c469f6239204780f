package nl.werkbrug.document;

import java.time.LocalDate;
import nl.werkbrug.document.Letter.Party;
import nl.werkbrug.shared.Money;

/** A claim for a provision with everything told, and with the least. */
final class ProvisionFixtures {

    private static final LocalDate ON = LocalDate.of(2026, 6, 15);

    private ProvisionFixtures() {}

    static ProvisionClaim full() {
        return new ProvisionClaim(
                new Letter(
                        Party.of("Bakkerij De Korenschoof B.V.", "Molenstraat 12", "1234 AB Voorbeeldstad"),
                        Party.of("Gemeente Voorbeeldstad", "Stadhuisplein 1", "1234 AA Voorbeeldstad"), ON, "2026-000123", "VZ-77", null),
                new ProvisionClaim.Who("Sam de Vries-Özdemir", "Bakkerij De Korenschoof B.V.", "de werkgever"),
                new ProvisionClaim.Bought(
                        "een werktafel die omhoog en omlaag kan", "Kantoor & Zo", LocalDate.of(2026, 6, 10), Money.euros("1089.00"),
                        Money.euros("189.00"), true),
                LocalDate.of(2026, 6, 1), Money.euros("950.00"), Money.euros("900.00"));
    }

    static ProvisionClaim barest() {
        return new ProvisionClaim(
                new Letter(Party.of("Werknemer"), Party.of("UWV"), ON, "WB-1", null, null),
                new ProvisionClaim.Who(null, null, null),
                new ProvisionClaim.Bought(null, null, null, null, null, false), null, null, Money.euros("200.00"));
    }
}
