package nl.werkbrug.lab.web;

import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.lab.EmployerSizes;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** An employer tells how large it is, if it wants to; the id is that of the employer. */
@Component
class EmployerSizeFlow implements FormFlow {

    private static final String UNKNOWN = "UNKNOWN";
    private static final String SIZE = "size";

    private final EmployerSizes sizes;

    EmployerSizeFlow(EmployerSizes sizes) {
        this.sizes = sizes;
    }

    @Override
    public String name() {
        return "bedrijfsgrootte";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        FormPage page = FormPage.of("employer-size", Words.of("lab.size.title"), "/werkgevers/" + id, "employer-size:" + id + ":" + viewer.userId());
        return sizes.of(id, viewer).map(it -> page.withPrefill(Map.of(SIZE, it.name()))).orElse(page);
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Optional<EmployerSizes.Size> size = answers.text(SIZE).filter(it -> !it.equals(UNKNOWN)).map(EmployerSizes.Size::valueOf);
        sizes.tell(id, size, viewer);
        return new FormResult.Done("/werkgevers/" + id, Words.of("lab.size.kept"));
    }
}
