package nl.werkbrug.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Light or dark: for a user on each device, for somebody else in this browser. */
@WithApplication
class ThemeTest {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Test
    void without_a_choice_the_device_decides() throws Exception {
        assertThat(page(get("/weergave"))).doesNotContain("data-theme").containsPattern("value=\"apparaat\"[^>]*checked");
    }

    @Test
    void a_passer_by_has_the_choice_in_a_cookie() throws Exception {
        Cookie kept = choose(post("/weergave"), "donker").getResponse().getCookie("weergave");

        assertThat(kept.getValue()).isEqualTo("donker");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(page(get("/termijn-berekenen").cookie(kept))).contains("data-theme=\"dark\"");
        assertThat(page(get("/termijn-berekenen").cookie(new Cookie("weergave", "<script>")))).doesNotContain("data-theme");
    }

    @Test
    void a_user_keeps_the_choice_on_another_device_and_nobody_else_gets_it() throws Exception {
        Account hanna = account();
        Account lotte = account();

        MvcResult chosen = choose(post("/weergave").with(SignIn.as(hanna, Role.JOB_COACH)), "donker");

        assertThat(chosen.getResponse().getCookie("weergave")).isNull();
        assertThat(page(get("/toegankelijkheid").cookie(device(hanna)).with(SignIn.as(hanna, Role.JOB_COACH)))).contains("data-theme=\"dark\"");
        assertThat(page(get("/toegankelijkheid").cookie(device(lotte)).with(SignIn.as(lotte, Role.JOB_COACH)))).doesNotContain("data-theme");
        assertThat(page(get("/toegankelijkheid").cookie(device(hanna), new Cookie("weergave", "licht")).with(SignIn.as(hanna, Role.JOB_COACH))))
                .as("what a user chose counts before what this browser remembers").contains("data-theme=\"dark\"");
    }

    /** A session of its own, as a page with a form begins one. */
    private Cookie device(Account account) throws Exception {
        return browser.perform(get("/weergave").with(SignIn.as(account, Role.JOB_COACH))).andReturn().getResponse().getCookie("SESSION");
    }

    private Account account() {
        return accounts.create("weergave-" + UUID.randomUUID(), "Iemand", "weergave@werkbrug.example", accounts.hash("een lang wachtwoord"));
    }

    private MvcResult choose(MockHttpServletRequestBuilder post, String theme) throws Exception {
        return browser.perform(post.param("kleuren", theme).with(csrf())).andReturn();
    }

    private String page(MockHttpServletRequestBuilder get) throws Exception {
        return browser.perform(get).andReturn().getResponse().getContentAsString();
    }
}
