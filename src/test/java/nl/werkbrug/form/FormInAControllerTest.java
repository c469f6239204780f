package nl.werkbrug.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.WithApplication;
import nl.werkbrug.fixture.SoundPdf;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** How a page uses the module, from first sight to confirmation; the controller below is the example to follow. */
@WithApplication
class FormInAControllerTest {

    private static final List<RequestMappingInfo> OPENED = new ArrayList<>();

    @Autowired
    private MockMvc browser;

    @Autowired
    private Drafts drafts;

    /** Added to the application that all tests share, and taken away again: an own application takes ten seconds. */
    @BeforeAll
    static void open(@Autowired AutowireCapableBeanFactory beans, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        ExampleController example = beans.createBean(ExampleController.class);
        for (Method method : MethodIntrospector.selectMethods(
                ExampleController.class, (Method it) -> AnnotatedElementUtils.hasAnnotation(it, RequestMapping.class))) {
            RequestMethod[] ways = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class).method();
            RequestMappingInfo at = RequestMappingInfo.paths("/example").methods(ways)
                    .options(pages.getBuilderConfiguration()).build();
            pages.registerMapping(at, example, method);
            OPENED.add(at);
        }
    }

    @AfterAll
    static void close(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping pages) {
        OPENED.forEach(pages::unregisterMapping);
    }

    @Test
    void a_form_with_a_mistake_comes_back_with_everything_typed_and_its_file() throws Exception {
        Document page = page(send("submit", Map.of("amount", List.of("-5"))));

        assertThat(page.select("#form-errors li").eachText())
                .containsExactly("Vul bij “Bedrag per maand” een bedrag van € 0 of hoger in, zonder minteken.");
        assertThat(page.getElementById("f-contact-name").val()).isEqualTo("Fatima Bakker");
        assertThat(page.getElementById("f-letter--file").text()).contains("brief.pdf");
        assertThat(page.select("form [name=_csrf]")).hasSize(1);
        assertThat(page.select("form").attr("enctype")).isEqualTo("multipart/form-data");
    }

    @Test
    void another_answer_opens_other_questions_without_error() throws Exception {
        Document page = page(send("refresh", Map.of("kind", List.of("ALIMONY"), "amount", List.of("x"))));

        assertThat(page.getElementById("f-alimony-iban")).isNotNull();
        assertThat(page.getElementById("f-amount").val()).isEqualTo("x");
        assertThat(page.select("#form-errors")).isEmpty();
        assertThat(page.getElementById("form-status").text()).isEqualTo("De vragen zijn bijgewerkt.");
    }

    @Test
    void sending_needs_the_page_to_check_and_two_presses_send_once() throws Exception {
        Document check = page(send("submit", Map.of()));
        Map<String, List<String>> press = Map.of(
                "_token", List.of(check.select("[name=_token]").val()),
                "_version", List.of(check.select("[name=_version]").val()));

        String first = send("send", press).getRedirectedUrl();
        String second = send("send", press).getRedirectedUrl();

        assertThat(check.select("dt").eachText()).contains("Bedrag per maand");
        assertThat(first).startsWith("/example/done").isEqualTo(second);
        assertThat(drafts.find("start:kitchen-sink:anna")).isEmpty();
    }

    @Test
    void first_sight_of_the_form_has_no_errors() throws Exception {
        Document page = page(browser.perform(get("/example").with(user("anna"))).andReturn().getResponse());

        assertThat(page.select("#form-errors")).isEmpty();
        assertThat(page.select("#form-fields")).hasSize(1);
    }

    private String version() {
        return drafts.find("start:kitchen-sink:anna").map(draft -> "" + draft.version()).orElse("0");
    }

    private MockHttpServletResponse send(String action, Map<String, List<String>> changes) throws Exception {
        MockMultipartHttpServletRequestBuilder request = multipart("/example");
        request.file(new MockMultipartFile(
                "letter", "brief.pdf", "application/pdf", SoundPdf.bytes()));
        Map<String, List<String>> posted = KitchenSink.posted();
        posted.put("since-year", List.of("2026"));
        posted.put("since-month", List.of("1"));
        posted.put("_action", List.of(action));
        posted.put("_version", List.of(version()));
        posted.putAll(changes);
        posted.forEach((key, values) -> request.param(key, values.get(0)));
        request.with(user("anna")).with(csrf());
        return browser.perform(request).andReturn().getResponse();
    }

    private static Document page(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isIn(200, 422);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** One form, one page, one draft for each user. */
    @Controller
    static class ExampleController {

        private static final String DRAFT = "start:kitchen-sink:anna";

        private final FormDefinition form;
        private final FormPages pages;
        private final Drafts drafts;
        private final UploadIntake intake;
        private final Uploads uploads;
        private final Submissions submissions;

        ExampleController(
                Forms forms, FormPages pages, Drafts drafts, UploadIntake intake, Uploads uploads,
                Submissions submissions) {
            this.form = forms.get("kitchen-sink");
            this.pages = pages;
            this.drafts = drafts;
            this.intake = intake;
            this.uploads = uploads;
            this.submissions = submissions;
        }

        @GetMapping("/example")
        String open(Model model) {
            FormContext context = context(new UploadedFiles(uploads.of(DRAFT), List.of()));
            return show(model, drafts.find(DRAFT)
                    .map(draft -> pages.show(form, context.withDraft(draft.version()), draft.typed()))
                    .orElseGet(() -> pages.open(form, context)));
        }

        @PostMapping("/example")
        String post(
                @RequestParam MultiValueMap<String, String> parameters, @RequestParam Map<String, MultipartFile> files,
                @RequestParam("_action") String action, @RequestParam("_version") int version, Model model) {
            if (action.equals("send")) {
                return "redirect:" + submissions.once(
                        parameters.getFirst("_token"), "anna", () -> complete(version));
            }
            Typed typed = Typed.posted(form, parameters);
            FormContext context = context(intake.take(form, DRAFT, parameters, files, "anna")).withDraft(version);
            if (action.equals("refresh")) {
                return show(model, pages.refresh(form, context, typed));
            }
            DraftOutcome outcome = drafts.save(DRAFT, form.id(), typed, version, "anna");
            if (!(outcome instanceof DraftOutcome.Saved saved)) {
                return show(model, pages.reject(
                        form, context, typed, List.of(FieldError.general("Iemand anders wijzigde dit."))).view());
            }
            CheckedForm checked = pages.check(form, context.withDraft(saved.version()), typed);
            model.addAttribute("view", checked.view());
            return checked instanceof CheckedForm.Accepted ? "form-check" : "form-page";
        }

        /** Only what the person saw on the page to check is sent; a real page shows it again when the draft changed. */
        private String complete(int version) {
            Draft draft = drafts.find(DRAFT).filter(found -> found.version() == version).orElseThrow();
            CheckedForm checked = pages.check(
                    form, context(new UploadedFiles(uploads.of(DRAFT), List.of())), draft.typed());
            Answers answers = ((CheckedForm.Accepted) checked).answers();
            drafts.delete(DRAFT);
            uploads.deleteAll(DRAFT);
            return "/example/done?amount=" + answers.money("amount").orElseThrow();
        }

        private static FormContext context(UploadedFiles files) {
            return FormContext.at("/example").withSupply(KitchenSink.context().supply()).withFiles(files);
        }

        private static String show(Model model, FormView view) {
            model.addAttribute("view", view);
            return "form-page";
        }
    }
}
