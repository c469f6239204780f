package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Map;
import nl.werkbrug.testing.UsesH2;
import org.junit.jupiter.api.Test;

/** An employer looks at everybody it hired; a payroll office switches between two employers and never sees them mixed. */
@UsesH2
class EmployerHomeJourney extends Journey {

    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 2);

    @Test
    void one_look_at_all_hires_and_a_payroll_office_that_switches() {
        clock.set(BEGUN);
        Visitor hanna = visitor("hanna");
        new HiringDesk(Map.of("hanna", hanna), this::work).begins("Amal", "Visser", BEGUN);
        hanna.goesTo("/");
        assertThat(hanna.page().url()).endsWith("/overzicht");
        hanna.sees("Amal Visser");

        Visitor sam = visitor("sam");
        sam.goesTo("/overzicht");
        sam.sees("Amal Visser");
        chooses(sam, "Schildersbedrijf Van Wijk");
        sam.doesNotSee("Amal Visser");
        chooses(sam, "Bakkerij De Korenaar");
        sam.sees("Amal Visser");

        sam.page().locator(".wb-nav__group summary").first().focus();
        sam.page().keyboard().press("Enter");
        assertThat(sam.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Loonruns")).isVisible())
                .isTrue();
        sam.looks();
    }

    private static void chooses(Visitor sam, String employer) {
        sam.page().getByRole(AriaRole.LINK, new com.microsoft.playwright.Page.GetByRoleOptions().setName("Wisselen")).first().click();
        sam.presses(employer);
        assertThat(sam.page().locator(".wb-worksfor").innerText()).contains(employer);
    }
}
