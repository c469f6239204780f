package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WithApplication
class LoginTest {

    private static final String PASSWORD = "een lang wachtwoord";

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Account account;

    @BeforeEach
    void an_account() {
        account = accounts.create("Login-" + UUID.randomUUID(), "Sanne", "sanne@werkbrug.example", accounts.hash(PASSWORD));
    }

    @Test
    void logs_in_whatever_the_capitals_and_keeps_the_session_in_the_database() throws Exception {
        login(account.username().toUpperCase(Locale.ROOT), PASSWORD).andExpect(redirectedUrl("/"));

        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void a_password_is_stored_as_a_salted_hash() {
        Account other = accounts.create("Login-" + UUID.randomUUID(), "Kees", "kees@werkbrug.example", accounts.hash(PASSWORD));

        assertThat(storedHash(account)).startsWith("{bcrypt}").isNotEqualTo(storedHash(other));
    }

    @Test
    void says_the_same_of_a_wrong_password_an_unknown_name_and_a_shut_account() throws Exception {
        login(account.username(), "fout").andExpect(redirectedUrl("/inloggen?fout"));
        login("niemand-" + UUID.randomUUID(), PASSWORD).andExpect(redirectedUrl("/inloggen?fout"));
        accounts.deactivate(account.id());

        login(account.username(), PASSWORD).andExpect(redirectedUrl("/inloggen?fout"));
    }

    @Test
    void refuses_even_the_right_password_after_five_failures() throws Exception {
        for (int failure = 0; failure < 5; failure++) {
            login(account.username(), "fout").andExpect(redirectedUrl("/inloggen?fout"));
        }

        login(account.username(), PASSWORD).andExpect(redirectedUrl("/inloggen?wacht"));
        browser.perform(get("/inloggen").queryParam("wacht", ""))
                .andExpect(content().string(containsString("Wacht 10 minuten")));
    }

    @Test
    void a_login_that_succeeds_forgets_the_failures_before_it() throws Exception {
        for (int failure = 0; failure < 4; failure++) {
            login(account.username(), "fout");
        }
        login(account.username(), PASSWORD);

        login(account.username(), "fout").andExpect(redirectedUrl("/inloggen?fout"));
        login(account.username(), PASSWORD).andExpect(redirectedUrl("/"));
    }

    @Test
    void a_new_role_ends_the_sessions_that_do_not_know_it() throws Exception {
        login(account.username(), PASSWORD);

        accounts.addMembership(account.id(), Role.OPERATOR, null);
        accounts.addMembership(account.id(), Role.OPERATOR, null);

        assertThat(sessions()).isZero();
        assertThat(accounts.roles(account.id())).containsExactly(Role.OPERATOR);
    }

    @Test
    void a_session_gets_a_new_id_at_login() throws Exception {
        Cookie before = browser.perform(get("/bestaat-niet")).andReturn().getResponse().getCookie("SESSION");

        Cookie after = browser.perform(post("/inloggen").with(csrf()).cookie(before)
                        .param("gebruikersnaam", account.username())
                        .param("wachtwoord", PASSWORD))
                .andReturn()
                .getResponse()
                .getCookie("SESSION");

        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(after.isHttpOnly()).isTrue();
    }

    @Test
    void a_form_without_a_valid_token_gets_the_page_that_says_it_had_expired() throws Exception {
        browser.perform(post("/uitloggen")).andExpect(status().isBadRequest()).andExpect(forwardedUrl("/verlopen"));
    }

    @Test
    void pages_tell_browsers_to_run_only_our_scripts_and_to_keep_nothing() throws Exception {
        browser.perform(get("/inloggen"))
                .andExpect(header().string("Content-Security-Policy", containsString("script-src 'self';")))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("Referrer-Policy", "same-origin"));
    }

    private ResultActions login(String username, String password) throws Exception {
        return browser.perform(post("/inloggen").with(csrf())
                .param("gebruikersnaam", username)
                .param("wachtwoord", password));
    }

    private int sessions() {
        return jdbc.sql("select count(*) from SPRING_SESSION where PRINCIPAL_NAME = :name")
                .param("name", account.username())
                .query(Integer.class)
                .single();
    }

    private String storedHash(Account of) {
        return jdbc.sql("select password_hash from app_user where id = :id")
                .param("id", of.id())
                .query(String.class)
                .single();
    }
}
