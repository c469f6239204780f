package nl.werkbrug.hire.offer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.fixture.World;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hire on a dossier, with facts written as text such as {@code benefit=WW permanent=true}. */
public final class HireFixture {

    private static final LocalDate TOLD = LocalDate.of(2026, 1, 1);

    private final World world;
    private final Dossiers dossiers;
    private final Hires hires;
    private final Facts facts;
    public final String employer;
    public final Viewer hr;

    public HireFixture(JdbcClient jdbc, Dossiers dossiers, Hires hires, Facts facts) {
        this.world = new World(jdbc);
        this.dossiers = dossiers;
        this.hires = hires;
        this.facts = facts;
        this.employer = world.employer("Bakkerij De Korst");
        jdbc.sql("update party set kvk_number = '12345678' where id = :id").param("id", employer).update();
        this.hr = world.user("Hanna Personeel", Role.EMPLOYER_HR, employer);
    }

    public World world() {
        return world;
    }

    /** A hire of somebody who turns 36 in 2026. */
    public Hire hire(String told) {
        String dossier = dossiers.open(employer, world.person("Amal", "Visser"), Hire.SUBJECT, hr).id();
        Hire hire = hires.begin(dossier, employer, hr);
        for (String part : told.strip().split("\\s+")) {
            if (!part.isEmpty()) {
                String[] pair = part.split("=", 2);
                tell(hire, pair[0], pair[1]);
            }
        }
        return hire;
    }

    public void tell(Hire hire, String key, String value) {
        String written = value.equals("true") ? "YES" : value.equals("false") ? "NO" : value;
        switch (key) {
            case "permanent" -> put(hire, HirePaths.CONTRACT, value.equals("true") ? "PERMANENT" : "FIXED");
            case "fullTimeHours" -> put(hire, HirePaths.FULL_TIME_HOURS, value);
            case "wageValueOn" -> put(hire, "hire.wageValueOn", value);
            default -> put(hire, HirePaths.of(fact(key)), written);
        }
    }

    private void put(Hire hire, String path, String value) {
        facts.put(hire.dossierId(), Hire.SUBJECT, path, value, "test", TOLD, hr);
    }

    /** Facts without a dossier. */
    static HireFacts facts(String told) {
        HireFacts facts = HireFacts.none();
        for (String part : told.strip().split("\\s+")) {
            String[] pair = part.split("=", 2);
            facts = facts.with(fact(pair[0]), value(fact(pair[0]), pair[1]));
        }
        return facts;
    }

    private static Fact fact(String key) {
        return Arrays.stream(Fact.values()).filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    private static Object value(Fact fact, String text) {
        if (fact.type() == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (fact.type() == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (fact.type() == Integer.class) {
            return Integer.valueOf(text);
        }
        if (fact.type() == BigDecimal.class) {
            return new BigDecimal(text);
        }
        return fact.type().isEnum()
                ? Arrays.stream(fact.type().getEnumConstants()).filter(it -> it.toString().equals(text)).findFirst().orElseThrow()
                : text;
    }
}
