package nl.werkbrug.localscheme.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.util.Map;
import nl.werkbrug.access.SignIn;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.testing.InStories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.context.WebApplicationContext;

/** Somebody with a browser: opens pages, presses links and buttons by their words, and fills in forms by their questions. */
@InStories
class ExamplePlayer {

    private final MockMvc browser;
    private final ProcessBench bench;

    ExamplePlayer(WebApplicationContext application, ProcessBench bench) {
        this.browser = MockMvcBuilders.webAppContextSetup(application).apply(SecurityMockMvcConfigurers.springSecurity()).build();
        this.bench = bench;
    }

    Document open(String address, Viewer viewer) {
        try {
            MockHttpServletResponse response = browser.perform(get(address).with(SignIn.as(viewer))).andReturn().getResponse();
            return response.getRedirectedUrl() != null ? open(response.getRedirectedUrl(), viewer) : read(address, response);
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    /** A link or button with these words. */
    Document press(Document page, String words, Viewer viewer) {
        for (Element link : page.select("a[href]")) {
            if (link.text().equals(words)) {
                return open(link.attr("href"), viewer);
            }
        }
        Element form = page.select("form").stream().filter(it -> it.select("button").eachText().contains(words)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing to press named " + words + " on\n" + page.select("main").text()));
        return send(form.attr("action"), new LinkedMultiValueMap<>(), Map.of(), viewer);
    }

    /** A button beside a list to choose from. */
    Document choose(Document page, String button, String label, String option, Viewer viewer) {
        Element form = page.select("form").stream().filter(it -> it.select("button").eachText().contains(button)).findFirst().orElseThrow();
        Element select = form.getElementById(form.select("label").stream().filter(it -> it.text().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("No list named " + label)).attr("for"));
        String value = select.select("option").stream().filter(it -> it.text().equals(option)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + option + " in " + label)).attr("value");
        return open(form.attr("action") + "?" + select.attr("name") + "=" + value, viewer);
    }

    /** Fills in every question, also those that only come after an answer, and sends what was checked. */
    Document fill(Document page, Map<String, String> answers, Viewer viewer) {
        Document now = page;
        Map<String, String> left = new java.util.LinkedHashMap<>(answers);
        while (!left.isEmpty()) {
            FilledPage filled = FilledPage.of(now);
            int before = left.size();
            left.entrySet().removeIf(it -> filled.answer(it.getKey(), it.getValue()));
            assertThat(left.size()).as("No question " + left.keySet() + " on\n" + now.select("main").text()).isLessThan(before);
            filled.fields().set("_action", left.isEmpty() ? "submit" : "refresh");
            now = send(filled.address(), filled.fields(), filled.files, viewer);
        }
        assertThat(now.select(".utrecht-form-field-error-message").eachText()).as(answers.toString()).isEmpty();
        if (!now.select("button[value=send]").isEmpty()) {
            FilledPage check = FilledPage.of(now);
            check.fields().set("_action", "send");
            now = send(check.address(), check.fields(), Map.of(), viewer);
            assertThat(now.select("button[value=send], .utrecht-form-field-error-message")).as(answers.toString()).isEmpty();
        }
        return now;
    }

    private Document send(String address, MultiValueMap<String, String> fields, Map<String, String> files, Viewer viewer) {
        try {
            MockMultipartHttpServletRequestBuilder request = multipart(address);
            for (Map.Entry<String, String> file : files.entrySet()) {
                request.file(new MockMultipartFile(file.getKey(), file.getValue(), "application/pdf", SoundPdf.bytes()));
            }
            request.params(fields).with(csrf()).with(SignIn.as(viewer));
            MockHttpServletResponse response = browser.perform(request).andReturn().getResponse();
            bench.runJobs();
            return response.getRedirectedUrl() == null ? read(address, response) : open(response.getRedirectedUrl(), viewer);
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private static Document read(String address, MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
