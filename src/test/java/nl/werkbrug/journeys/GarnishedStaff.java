package nl.werkbrug.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.garnishment.SetUp;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many employees with a tax claim each, whose withheld money may be paid. */
@TestComponent
class GarnishedStaff {

    private static final int FIRST_BSN = 30_000_000;

    private final Registration registration;
    private final SetUp setUp;
    private final JdbcClient jdbc;

    GarnishedStaff(Registration registration, SetUp setUp, JdbcClient jdbc) {
        this.registration = registration;
        this.setUp = setUp;
        this.jdbc = jdbc;
    }

    /** Registers them at the employer of a user; returns their numbers, in order. */
    List<String> of(String username, int count, LocalDate served) {
        Viewer viewer = jdbc.sql("select id, display_name from app_user where username = :name")
                .param("name", username)
                .query((row, number) -> new Viewer(
                        row.getString("id"), username, row.getString("display_name"), Set.of(Role.EMPLOYER_PAYROLL)))
                .single();
        String employer = jdbc.sql("select party_id from membership where user_id = :user")
                .param("user", viewer.userId()).query(String.class).single();
        List<String> numbers = IntStream.iterate(FIRST_BSN, number -> number + 1).filter(GarnishedStaff::passes)
                .limit(count).mapToObj("%09d"::formatted).toList();
        for (int at = 0; at < count; at++) {
            Garnishment it = registration.register(writ(employer, numbers.get(at), at, served), viewer);
            setUp.releasePayments(it.id());
        }
        return numbers;
    }

    private static NewGarnishment writ(String employer, String bsn, int at, LocalDate served) {
        Address address = new Address("Laan " + (at + 1), "3011 AA", "Rotterdam");
        Bailiff collector = new Bailiff(
                "Ontvanger Maasbrug", null, "Plein 2", "3011 AB", "Rotterdam", "ontvanger@maasbrug.example", null,
                "NL20INGB0001234567", "LV-" + (1000 + at));
        return new NewGarnishment(
                employer, new NewGarnishment.Employee(new Bsn(bsn), "Kim", "Nummer" + at, LocalDate.of(1990, 1, 1), address),
                GarnishmentKind.TAX_CLAIM, served, null, collector, "Belastingdienst",
                new Claim(Money.euros("5000.00"), Money.ZERO, Money.ZERO, null), Money.euros("1500.00"), served, null, null);
    }

    /** The check that every citizen service number passes. */
    private static boolean passes(int number) {
        String digits = "%09d".formatted(number);
        int sum = -Character.digit(digits.charAt(8), 10);
        for (int at = 0; at < 8; at++) {
            sum += (9 - at) * Character.digit(digits.charAt(at), 10);
        }
        return sum % 11 == 0;
    }
}
