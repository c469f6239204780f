package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class PreferencesTest {

    @Autowired
    private World world;

    @Autowired
    private Preferences preferences;

    private Viewer petra;
    private Viewer pim;

    @BeforeEach
    void two_colleagues() {
        String employer = world.employer("Bakkerij");
        petra = world.user("Petra", Role.EMPLOYER_PAYROLL, employer);
        pim = world.user("Pim", Role.EMPLOYER_PAYROLL, employer);
    }

    @Test
    void the_last_choice_counts_and_is_nobody_elses() {
        preferences.put(petra, "inbox.columns", "employer");
        preferences.put(petra, "inbox.columns", "employer,due");
        preferences.put(pim, "inbox.columns", "person");

        assertThat(preferences.get(petra, "inbox.columns")).contains("employer,due");
        assertThat(preferences.get(pim, "inbox.columns")).contains("person");
        assertThat(preferences.get(petra, "language")).isEmpty();
    }

    @Test
    void what_is_too_long_to_keep_is_a_fault_of_the_caller() {
        assertThatThrownBy(() -> preferences.put(petra, "inbox.columns", "x".repeat(2001)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
