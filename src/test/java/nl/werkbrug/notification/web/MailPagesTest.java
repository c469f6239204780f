package nl.werkbrug.notification.web;

import static nl.werkbrug.fixture.Pages.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.Languages;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.Pages;
import nl.werkbrug.fixture.World;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig({CarryingModules.class, Pages.class})
class MailPagesTest {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private World world;

    @Autowired
    private Languages languages;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void the_operator_sees_stuck_mails_and_sends_them_again_but_does_not_read_them() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application).build();
        Viewer operator = world.user("Otto Beheer", Role.OPERATOR, null);
        String once = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> outbox.queue(new Notice(
                once, null, null, "deurwaarder@example.nl", "Bericht van Werkbrug", "Geheime tekst", List.of())));
        jdbc.sql("update mail_outbox set state = 'UNCERTAIN' where once_key = ?").param(once).update();
        String id = jdbc.sql("select id from mail_outbox where once_key = ?").param(once).query(String.class).single();

        String page = browser.perform(get("/beheer/mails").with(as(operator)))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("onzeker", "Bericht van Werkbrug", "href=\"/beheer\"", "Terug naar beheer", "/beheer/mails/" + id + "/opnieuw");
        assertThat(page).doesNotContain("Geheime tekst");

        browser.perform(post("/beheer/mails/" + id + "/opnieuw").with(as(operator)))
                .andExpect(redirectedUrl("/beheer/mails"));
        assertThat(jdbc.sql("select state from mail_outbox where id = ?").param(id).query(String.class).single())
                .isEqualTo("WAITING");
    }

    @Test
    void each_mail_says_in_the_language_of_who_gets_it() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application).build();
        Viewer reader = world.user("Emily English", Role.EMPLOYER_HR, world.employer("Bakkerij"));
        languages.choose(reader, Language.ENGLISH);
        String address = jdbc.sql("select email from app_user where id = ?").param(reader.userId()).query(String.class).single();
        for (String to : List.of(address, "deurwaarder@example.nl")) {
            String once = UUID.randomUUID().toString();
            transactions.executeWithoutResult(status -> outbox.queue(new Notice(once, null, null, to, "Subject " + to, "Text", List.of())));
            jdbc.sql("update mail_outbox set state = 'UNCERTAIN' where once_key = ?").param(once).update();
        }

        String apart = UUID.randomUUID().toString();
        transactions.executeWithoutResult(status -> outbox.queue(new Notice(
                apart, null, null, "melder@example.nl", "Your signal", "Text", List.of(), Language.ENGLISH)));

        String page = browser.perform(get("/beheer/mails").with(as(world.user("Otto Beheer", Role.OPERATOR, null))))
                .andReturn().getResponse().getContentAsString();

        assertThat(page)
                .contains("<span lang=\"en\">Subject " + address + "</span>, aan " + address)
                .contains("<th scope=\"row\"><span lang=\"en\">Subject " + address, "<th scope=\"row\"><span lang=\"nl\">Subject deurwaarder@example.nl")
                .contains("<th scope=\"row\"><span lang=\"en\">Your signal")
                .doesNotContain("lang=\"en\">Subject deurwaarder");
        jdbc.sql("update mail_outbox set state = 'SENT' where state = 'UNCERTAIN'").update();
    }

    @Test
    void nobody_else_sees_the_outbox() {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application).build();
        Viewer hr = world.user("H", Role.EMPLOYER_HR, world.employer("Bakkerij"));

        assertThatThrownBy(() -> browser.perform(get("/beheer/mails").with(as(hr))))
                .hasCauseInstanceOf(NotVisible.class);
    }
}
