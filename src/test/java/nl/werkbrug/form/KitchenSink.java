package nl.werkbrug.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.engine.FeelForTests;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.MessageFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.context.support.GenericApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** A form with every kind of question, answers to it, and its page; today is 15 June 2026. */
final class KitchenSink {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-15T10:00:00Z"), DutchTime.ZONE);
    static final Conditions FEEL = FeelForTests.conditions(CLOCK);
    static final FormDefinition FORM = new Forms(FEEL, "classpath*:forms/test/*.form").get("kitchen-sink");
    static final FormPages PAGES = new FormPages(FEEL, CLOCK);

    private static final SpringTemplateEngine TEMPLATES = templates();

    private static final GenericApplicationContext BEANS = beans();

    private KitchenSink() {}

    static FormContext context() {
        List<Option> workers = List.of(new Option("w1", "A. Jansen"), new Option("w2", "B. de Vries"));
        StoredUpload letter = new StoredUpload("u1", "beslagbrief.pdf", 1_000, "0".repeat(64));
        return FormContext.at("/taken/7")
                .withSupply(new Supply(Map.of("workers", workers), Map.of("role", "EMPLOYER")))
                .withPrefill(Map.of("dossier.number", "D-2026-17"))
                .withFiles(new UploadedFiles(Map.of("letter", letter), List.of()));
    }

    static FormContext contextWithFact(Object hours) {
        return context().withFacts(Map.of(
                "employment.hoursPerWeek", new KnownFact(hours, "uw aanvraag", LocalDate.of(2026, 3, 1))));
    }

    /** Parameters of a request in which everything is right. */
    static Map<String, List<String>> posted() {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        Map.ofEntries(
                Map.entry("contact.name", "Fatima Bakker"), Map.entry("contact.email", "f.bakker@bedrijf.nl"),
                Map.entry("contact.postcode", "1234ab"), Map.entry("reference", "AB-1234"), Map.entry("kind", "DEBT"),
                Map.entry("amount", "€ 1.234,56"), Map.entry("since-day", "1"), Map.entry("since-month", "juni"),
                Map.entry("since-year", "2026"), Map.entry("employee.bsn", "9999 90 019"),
                Map.entry("employment.hoursPerWeek", "36,5"), Map.entry("worker", "w2"), Map.entry("costs", "TRAVEL"),
                Map.entry("remarks", "Eerste regel\r\nTweede regel"), Map.entry("truthful", "true"))
                .forEach((key, value) -> posted.put(key, List.of(value)));
        return posted;
    }

    static Typed typed(String... changes) {
        Map<String, List<String>> posted = posted();
        for (int i = 0; i < changes.length; i += 2) {
            posted.put(changes[i], List.of(changes[i + 1]));
        }
        return Typed.posted(FORM, posted);
    }

    static Document page(FormView view) {
        return html("page", view);
    }

    static Document html(String fragment, FormView view) {
        Context context = new Context(Language.current().locale());
        context.setVariable("view", view);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME, new ThymeleafEvaluationContext(BEANS, null));
        return Jsoup.parse(TEMPLATES.process("form-" + fragment, context));
    }

    private static GenericApplicationContext beans() {
        GenericApplicationContext beans = new GenericApplicationContext();
        beans.registerBean("glossary", NoHardWords.class);
        beans.refresh();
        return beans;
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(MessageFiles.messageSource());
        return engine;
    }

    /** In the place of the glossary, whose words lead to a page: there are no pages here. */
    public static class NoHardWords {

        public List<String> fresh(String text) {
            return List.of();
        }
    }
}
