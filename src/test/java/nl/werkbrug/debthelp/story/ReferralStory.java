package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static nl.werkbrug.debthelp.story.DebtHelpDesk.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A referral to a helper with a login: who sees what, by when there is word, and who may refer. */
abstract class ReferralStory extends ReferralBench {

    @Autowired
    private WebApplicationContext application;

    @Test
    void what_comes_next_is_said_in_the_answers_of_the_form() throws Exception {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        assertThat(page("/werk/taak/" + desk.ownTask(own, STATUS, it.counsellor()).id(), it.counsellor()))
                .contains("“verwijzing ontvangen, of gesprek gepland” is", "“gesprek gehouden, of later” is", "“niet aangenomen, geen hulp gewild of hulp afgerond” is")
                .doesNotContain("Klaar?", "Bericht zonder taak", "“iets anders”", "“verwezen”");
        help.tells(own, it.counsellor(), "TALK_HELD", TODAY, Map.of());
        assertThat(page("/werk/taak/" + desk.ownTask(own, STATUS, it.counsellor()).id(), it.counsellor()))
                .contains("“gesprek gehouden, of later” is").doesNotContain("“verwijzing ontvangen, of gesprek gepland”");
    }

    @Test
    void the_counsellor_sees_what_the_employee_chose_and_nothing_else() {
        String own = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("facts", Set.of("EMPLOYER"), "phone", "06 12345678")));
        Viewer stranger = world.user("Ander", Role.DEBT_COUNSELLOR, world.party("DEBT_HELP", "Een ander"));

        assertThat(facts(own)).containsExactly("Quirijntje Vlinderbosch", "06 12345678", "Bakkerij De Korst");
        assertThat(desk.own(own, it.counsellor())).containsExactly(STATUS);
        assertThat(desk.open(own, it.payroll())).containsExactly(STATUS);
        assertThat(desk.own(own, it.payroll())).isEmpty();
        assertNotVisible(it.dossier(), it.counsellor());
        assertNotVisible(own, it.hr());
        assertNotVisible(own, stranger);
    }

    @Test
    void the_first_talk_is_within_four_weeks_and_within_three_working_days_when_something_threatens() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        String advisers = world.party("FINANCIAL_ADVICE", "Geldwijzer");
        Viewer adviser = world.user("Ada", Role.DEBT_COUNSELLOR, advisers);
        String other = help.refers(it, it.payroll(), with(help.answers(it.helper()), Map.of("kind", "ADVICE", "adviser", advisers)));
        String second = world.party("DEBT_HELP", "Snelle hulp");
        Viewer quick = world.user("Snel", Role.DEBT_COUNSELLOR, second);
        String soon = help.refers(it, it.payroll(), with(help.answers(second), Map.of("threat", "YES")));
        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).isEqualTo("2026-06-08");
        assertThat(desk.ownTask(soon, STATUS, quick).dueOn()).as("when something threatens, also the first word").isEqualTo("2026-06-04");
        help.tells(own, it.counsellor(), "RECEIVED", TODAY, Map.of());
        help.tells(other, adviser, "RECEIVED", TODAY, Map.of());
        help.tells(soon, quick, "RECEIVED", TODAY, Map.of());

        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).isEqualTo("2026-06-29");
        assertThat(desk.ownTask(other, STATUS, adviser).dueOn()).isEqualTo("2026-06-29");
        assertThat(desk.ownTask(soon, STATUS, quick).dueOn()).isEqualTo("2026-06-04");
        assertThat(help.column("select term_code from running_deadline where dossier_id = :it order by term_code", soon)).contains("WGS_FIRST_TALK_THREAT");
    }

    @Test
    void advice_is_given_by_who_has_no_part_in_the_debt_help_of_a_town_and_is_as_quick_when_something_threatens() {
        String advisers = world.party("FINANCIAL_ADVICE", "Geldwijzer");
        Viewer adviser = world.user("Ada", Role.DEBT_COUNSELLOR, advisers);
        Map<String, Object> asked = with(help.answers(it.helper()), Map.of("kind", "ADVICE", "adviser", advisers, "threat", "YES"));

        String own = help.refers(it, it.payroll(), asked);

        assertThat(desk.ownTask(own, STATUS, adviser).dueOn()).isEqualTo("2026-06-04");
        help.tells(own, adviser, "RECEIVED", TODAY, Map.of());
        assertThat(desk.ownTask(own, STATUS, adviser).dueOn()).isEqualTo("2026-06-04");
    }

    @Test
    void how_it_stands_has_the_day_of_what_happened_and_not_of_the_telling() throws Exception {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));
        desk.reach(LocalDate.of(2026, 6, 5));

        help.tells(own, it.counsellor(), "TALK_HELD", LocalDate.of(2026, 6, 3), Map.of());

        assertThat(page("/dossiers/" + it.dossier(), it.payroll())).contains("Eerste gesprek gehouden, 3 juni 2026");
        assertThat(desk.ownTask(own, STATUS, it.counsellor()).dueOn()).as("eight weeks after the telling").isEqualTo("2026-07-31");
    }

    @Test
    void silence_is_told_to_the_referrer_once() {
        String own = help.refers(it, it.payroll(), help.answers(it.helper()));

        desk.reach(LocalDate.of(2026, 6, 14));
        List<String> before = silence(own);
        desk.reach(LocalDate.of(2026, 6, 15));
        desk.reach(LocalDate.of(2026, 7, 15));

        assertThat(before).isEmpty();
        assertThat(silence(own)).hasSize(1);
        assertThat(help.column("select text_code from notice where dossier_id = :it", own)).contains("debthelp.notice.silent");
    }

    @Test
    void hr_cannot_refer_and_a_loket_without_the_consent_cannot_send_the_garnishments() {
        String town = world.loket("Gemeente Maasdorp");
        Viewer loket = world.user("Lotte L", Role.LOKET_CASEWORKER, town);
        help.letIn(it.dossier(), "SUBSIDY", town, "LOKET");

        assertThatThrownBy(() -> desk.send("schuldhulp-verwijzen", it.dossier(), it.hr(), help.answers(it.helper()))).isInstanceOf(NotVisible.class);
        FormResult refused = desk.send("schuldhulp-verwijzen", it.dossier(), loket, help.answers(it.helper()));
        String own = help.refers(it, loket, with(help.answers(it.helper()), Map.of("facts", Set.of())));

        assertThat(refused).isInstanceOf(FormResult.Refused.class);
        assertThat(facts(own)).containsExactly("Quirijntje Vlinderbosch");
        assertNotVisible(own, it.payroll());
    }

    @Test
    void the_same_referral_twice_is_refused_while_it_runs() {
        help.refers(it, it.payroll(), help.answers(it.helper()));

        FormResult again = desk.send("schuldhulp-verwijzen", it.dossier(), it.payroll(), help.answers(it.helper()));

        assertThat(again).isInstanceOf(FormResult.Refused.class);
    }

    private List<String> silence(String own) {
        return help.column("select entry_text from timeline_entry where dossier_id = :it and entry_text like '%liet niets weten%'", own);
    }

    private String page(String address, Viewer viewer) throws Exception {
        return MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build()
                .perform(MockMvcRequestBuilders.get(address).with(SignIn.as(viewer))).andReturn().getResponse().getContentAsString();
    }
}
