package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "OPERATOR,             /beheer",
        "EMPLOYER_HR,          /overzicht",
        "PAYROLL_AGENT,        /overzicht",
        "JOB_COACH,            /begeleiding/vandaag",
        "TRUSTED_INTERMEDIARY, /dossiers",
        "LOKET_CASEWORKER,     /inbox/laatste",
        "OMBUDS,               /inbox/laatste",
    })
    void each_role_has_its_own_home_and_the_link_calls_it_what_the_menu_calls_it(Role role, String address) {
        HomePage home = HomePage.of(viewer(role));

        assertThat(home.address()).isEqualTo(address);
        assertThat(MainMenu.of(viewer(role), address)).anySatisfy(entry -> {
            assertThat(entry.label()).isEqualTo(home.label());
            assertThat(entry.href()).isEqualTo(address);
        });
    }

    private static Viewer viewer(Role role) {
        return new Viewer("u", "u", "U", Set.of(role));
    }
}
