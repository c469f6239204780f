package nl.werkbrug.garnishment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletInputStream;
import java.util.UUID;
import nl.werkbrug.WithApplication;
import nl.werkbrug.access.Account;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.garnishment.imports.PayRunDeliveries;
import nl.werkbrug.garnishment.imports.PayRunImports;
import nl.werkbrug.garnishment.imports.PayrollKeys;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.EmployerFixture;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What payroll software gets when something breaks on our side: a problem in Dutch that tells nothing of the inside. */
@WithApplication
class PayRunApiFailureTest {

    private static final String ADDRESS = "/api/v1/loonruns";
    private static final String INSIDE = "jdbc:mariadb://binnen/werkbrug 123456782";

    @Autowired
    private MockMvc client;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Employers employers;

    @Autowired
    private PayrollKeys keys;

    @Test
    void a_mistake_of_ours_while_the_message_is_read_is_a_problem() throws Exception {
        String key = key();

        MockHttpServletResponse answer = client.perform(context -> request(key, new NullPointerException(INSIDE))).andReturn().getResponse();

        isProblem(answer);
        assertThat(answer.getHeader("API-Version")).isNotNull();
    }

    @Test
    void a_database_that_is_gone_is_a_problem() throws Exception {
        PayrollKeys gone = mock(PayrollKeys.class);
        when(gone.find(any())).thenThrow(new DataAccessResourceFailureException(INSIDE));
        PayRunApi api = new PayRunApi(gone, mock(PayRunDeliveries.class), mock(PayRunImports.class), 60);
        MockMvc broken = MockMvcBuilders.standaloneSetup(api).setControllerAdvice(new PayRunApiProblems())
                .setLocaleResolver(new FixedLocaleResolver(Language.DUTCH.locale())).build();

        isProblem(broken.perform(context -> request("sleutel", null)).andReturn().getResponse());
    }

    private static void isProblem(MockHttpServletResponse answer) throws Exception {
        JsonNode problem = new JsonMapper().readTree(answer.getContentAsByteArray());
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(problem.get("status").asInt()).isEqualTo(500);
        assertThat(problem.get("title").asString()).isEqualTo("Er ging bij ons iets mis");
        assertThat(problem.get("detail").asString()).contains("opnieuw", "nooit twee keer geboekt");
        assertThat(answer.getContentAsString()).doesNotContain("jdbc", "123456782", "Exception", "nl.werkbrug");
    }

    /** A delivery; reading what it says fails when there is a failure. */
    private static MockHttpServletRequest request(String key, RuntimeException failure) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", ADDRESS) {
            @Override
            public ServletInputStream getInputStream() {
                if (failure != null) {
                    throw failure;
                }
                return super.getInputStream();
            }
        };
        request.setServletPath(ADDRESS);
        request.addHeader("Authorization", "Bearer " + key);
        request.setContentType("application/json");
        request.setContent("{\"loonruns\": []}".getBytes());
        return request;
    }

    private String key() {
        Employer employer = EmployerFixture.bakery();
        employers.create(employer);
        Account account = accounts.create(
                "loonapi-" + UUID.randomUUID(), "Petra", "api@werkbrug.example", accounts.hash("een lang wachtwoord"));
        accounts.addMembership(account.id(), Role.EMPLOYER_PAYROLL, employer.id());
        Viewer payroll = SignIn.viewer(account, Role.EMPLOYER_PAYROLL);
        return keys.make(employer.id(), "Loonpakket", payroll);
    }
}
