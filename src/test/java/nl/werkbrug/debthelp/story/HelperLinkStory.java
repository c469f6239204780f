package nl.werkbrug.debthelp.story;

import static nl.werkbrug.debthelp.story.DebtHelpDesk.TODAY;
import static nl.werkbrug.debthelp.story.DebtHelpDesk.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.debthelp.story.DebtHelpDesk.Cast;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Helpers who take no part in Werkbrug: by a one-time link, or by a letter and word of mouth. */
@Story
abstract class HelperLinkStory {

    private static final Pattern LINK = Pattern.compile("/schuldhulp-bericht/([\\w-]+)");
    private static final String MAILS = "select body_text from mail_outbox where dossier_id = :it and recipient = 'hulp@advies.example' order by created_at, id";

    @Autowired
    DebtHelpDesk help;

    @Autowired
    FormDesk desk;

    @Autowired
    WebApplicationContext application;

    private Cast it;
    private MockMvc browser;

    @BeforeEach
    void an_employee_with_two_garnishments() {
        it = help.cast();
        browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
    }

    @Test
    void a_helper_without_login_reads_and_answers_by_a_link_that_works_once() throws Exception {
        String own = refersByMail();
        List<String> first = secrets(own);
        MockHttpServletResponse page = get(first.get(0));

        MockHttpServletResponse answered = post(first.get(0), "RECEIVED");

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Quirijntje Vlinderbosch", "Onafhankelijk financieel advies").doesNotContain("Webwinkel");
        assertThat(answered.getContentAsString()).contains("Uw bericht is binnen");
        assertThat(get(first.get(0)).getStatus()).isEqualTo(410);
        assertThat(post(first.get(0), "NOT_TAKEN").getStatus()).isEqualTo(410);
        assertThat(get("geraden").getStatus()).isEqualTo(404);
        assertThat(status(own)).containsExactly("RECEIVED");
    }

    @Test
    void each_answer_brings_the_next_link_and_the_mails_name_nobody() throws Exception {
        String own = refersByMail();
        post(secrets(own).get(0), "RECEIVED");
        desk.reach(TODAY);

        List<String> mails = help.column(MAILS, own);

        assertThat(mails).hasSize(2).noneMatch(mail -> mail.contains("Vlinderbosch"));
        assertThat(secrets(own)).doesNotHaveDuplicates();
        assertThat(status(own)).containsExactly("RECEIVED");
    }

    @Test
    void silence_brings_a_new_link_and_withdrawing_ends_all_of_them() throws Exception {
        String own = refersByMail();
        desk.reach(LocalDate.of(2026, 6, 9));
        List<String> links = secrets(own);

        desk.send("schuldhulp-intrekken", help.referral(own), it.payroll(), Map.of("sure", true));

        assertThat(links).hasSize(2);
        assertThat(get(links.get(0)).getStatus()).isEqualTo(410);
        assertThat(get(links.get(1)).getStatus()).isEqualTo(410);
        assertThat(help.column(MAILS, own)).anyMatch(mail -> mail.contains("ingetrokken"));
    }

    @Test
    void without_a_mail_address_there_is_a_letter_and_the_referrer_passes_on_what_was_said() {
        FormResult nowhere = desk.send("schuldhulp-verwijzen", it.dossier(), it.payroll(), with(help.answers("OTHER"), Map.of("helperName", "Geldraad")));
        String own = help.refers(it, it.payroll(), with(help.answers("OTHER"), Map.of(
                "helperName", "Geldraad", "helperAddress", "Plein 3, 3011 AA Rotterdam")));

        FormResult heard = desk.send("schuldhulp-gehoord", help.referral(own), it.payroll(), Map.of("status", "TALK_HELD", "on", TODAY));

        assertThat(nowhere).isInstanceOf(FormResult.Refused.class);
        assertThat(help.column("select document_type from document where dossier_id = :it", own)).containsExactly("HELP_REFERRAL");
        assertThat(heard).isInstanceOf(FormResult.Done.class);
        assertThat(status(own)).containsExactly("TALK_HELD");
    }

    private String refersByMail() {
        return help.refers(it, it.payroll(), with(help.answers("OTHER"), Map.of(
                "kind", "ADVICE", "adviser", "OTHER", "helperName", "Geldraad", "helperEmail", "hulp@advies.example", "facts", Set.of())));
    }

    private List<String> status(String own) {
        return help.column("select status from debt_help_referral where dossier_id = :it", own);
    }

    private List<String> secrets(String own) {
        return help.column(MAILS, own).stream().map(LINK::matcher).filter(Matcher::find).map(found -> found.group(1)).toList();
    }

    private MockHttpServletResponse get(String secret) throws Exception {
        return browser.perform(MockMvcRequestBuilders.get("/schuldhulp-bericht/" + secret)).andReturn().getResponse();
    }

    private MockHttpServletResponse post(String secret, String status) throws Exception {
        return browser.perform(MockMvcRequestBuilders.post("/schuldhulp-bericht/" + secret)
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("status", status).param("on-day", "1").param("on-month", "6").param("on-year", "2026"))
                .andReturn().getResponse();
    }
}
