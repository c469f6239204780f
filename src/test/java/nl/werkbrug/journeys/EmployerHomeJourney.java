package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
        assertThat(sam.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Loonruns")).isVisible())
                .isTrue();
        sam.looks();
        whatIsSaidForAnotherEmployerIsNotLost(sam);
    }

    /** Script puts a comment on the page in place; a refusal has to be seen all the same. */
    private static void whatIsSaidForAnotherEmployerIsNotLost(Visitor sam) {
        sam.goesTo("/inbox?lijst=organisatie");
        sam.page().locator(".wb-inbox tbody th a").first().click();
        Page tab = sam.page().context().newPage();
        tab.navigate(sam.page().url().replaceFirst("(//[^/]+)/.*", "$1/werkt-voor"));
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Schildersbedrijf Van Wijk")).click();
        tab.close();

        sam.page().locator("#opmerking-tekst").fill("Dit is voor de bakkerij.");
        sam.page().locator("#opmerking-plaatsen").click();
        sam.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Dit hoort bij Bakkerij De Korenaar")).waitFor();
        sam.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Wissel naar Bakkerij De Korenaar en verstuur alsnog")).click();
        sam.page().locator("#task-said li", new Page.LocatorOptions().setHasText("Dit is voor de bakkerij.")).waitFor();
        whatIsSaidWithoutAConnectionStays(sam.page());
    }

    private static void whatIsSaidWithoutAConnectionStays(Page page) {
        page.locator("#opmerking-tekst").fill("En dit ook.");
        page.context().setOffline(true);
        page.locator("#opmerking-plaatsen").click();
        page.locator("#task-said [role=alert]", new Page.LocatorOptions().setHasText("Controleer uw verbinding")).waitFor();
        assertThat(page.locator("#opmerking-tekst").inputValue()).isEqualTo("En dit ook.");
        page.context().setOffline(false);
        page.locator("#opmerking-plaatsen").click();
        page.locator("#task-said li", new Page.LocatorOptions().setHasText("En dit ook.")).waitFor();
    }

    private static void chooses(Visitor sam, String employer) {
        sam.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Wisselen")).first().click();
        sam.presses(employer);
        assertThat(sam.page().locator(".wb-worksfor").innerText()).contains(employer);
    }
}
