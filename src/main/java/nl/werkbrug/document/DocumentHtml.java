package nl.werkbrug.document;

import java.util.Locale;
import java.util.Map;
import nl.werkbrug.shared.DutchFormats;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates of documents. It has its own engine, so that no page template or bean can be reached from a letter. */
class DocumentHtml {

    static final String FOLDER = "templates/documents/";

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();
    private final DutchFormats formats;
    private final Wording wording;

    DocumentHtml(DutchFormats formats) {
        this.formats = formats;
        this.wording = new Wording(formats);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(FOLDER);
        templates.setSuffix(".html");
        templates.setCharacterEncoding("UTF-8");
        templates.setTemplateMode(TemplateMode.HTML);
        engine.setTemplateResolver(templates);
    }

    /** The page as well-formed XHTML; every text of the model is escaped by the template engine. */
    String of(String template, Object model, String title) {
        Context context = new Context(
                DUTCH, Map.of("m", model, "formats", formats, "words", wording, "documentTitle", title));
        try {
            return Typography.of(Printable.text(engine.process(template, context)));
        } catch (TemplateEngineException e) {
            throw new DocumentException("Template " + template + " does not fit its model", e);
        }
    }
}
