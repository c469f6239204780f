package nl.werkbrug.party;

import java.util.UUID;
import nl.werkbrug.shared.PayPeriod;

/** An employer for tests that need one and do not care which. */
public final class EmployerFixture {

    private EmployerFixture() {}

    public static Employer bakery() {
        return named(UUID.randomUUID().toString(), "Bakkerij De Korst");
    }

    public static Employer named(String id, String name) {
        return new Employer(
                id,
                name,
                new Address("Kade 12", "3011 AA", "Rotterdam"),
                new KvkNumber("12345678"),
                new WageTaxNumber("123456789L01"),
                new Iban("NL91ABNA0417164300"),
                PayPeriod.MONTH,
                25,
                "info@dekorst.example",
                "010 123 45 67",
                0);
    }
}
