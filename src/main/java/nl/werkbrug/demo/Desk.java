package nl.werkbrug.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.KnownFact;
import nl.werkbrug.form.Supply;
import nl.werkbrug.form.Typed;
import nl.werkbrug.form.UploadIntake;
import nl.werkbrug.form.UploadedFiles;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.FormSent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;

/** Does tasks and other pages as people do: the same form, the same checks, the same flow; a {@link Paper} goes along as a file. */
@Profile("demo")
@Component
class Desk {

    private final List<FormFlow> flows;
    private final Forms forms;
    private final FormPages pages;
    private final UploadIntake intake;
    private final Uploads uploads;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Desk(
            List<FormFlow> flows, Forms forms, FormPages pages, UploadIntake intake, Uploads uploads, TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.flows = flows;
        this.forms = forms;
        this.pages = pages;
        this.intake = intake;
        this.uploads = uploads;
        this.transaction = transaction;
        this.events = events;
    }

    /**
     * Fills in the form of the task on top of what stands in it already, and sends it.
     *
     * @throws IllegalStateException when the form or its subject refuses the answers
     */
    void complete(String taskId, Map<String, Object> answers, Viewer viewer) {
        send("taak", taskId, answers, viewer);
    }

    /** The same for any page with a form. */
    FormResult.Done send(String flow, String id, Map<String, Object> answers, Viewer viewer) {
        FormFlow here = flows.stream().filter(each -> each.name().equals(flow)).findFirst().orElseThrow();
        FormPage page = here.toSend(id, viewer);
        Answers checked = checked(page, answers, viewer);
        refuse(page, here.preview(id, checked, viewer).mistakes());
        return transaction.execute(status -> {
            FormResult result = here.submit(id, checked, viewer);
            if (result instanceof FormResult.Done done) {
                uploads.deleteAll(page.draftKey());
                events.publishEvent(FormSent.of(page, checked));
                return done;
            }
            throw new IllegalStateException("Form %s was not done: %s".formatted(page.formId(), result));
        });
    }

    private Answers checked(FormPage page, Map<String, Object> answers, Viewer viewer) {
        Map<String, Object> filled = new HashMap<>(page.prefill());
        filled.putAll(answers);
        Map<String, List<String>> typed = new HashMap<>();
        Map<String, MultipartFile> papers = new HashMap<>();
        filled.forEach((key, value) -> {
            if (value instanceof Paper paper) {
                papers.put(key, paper);
            } else {
                typed.put(key, typed(value));
            }
        });
        UploadedFiles sent = intake.take(forms.get(page.formId()), page.draftKey(), Map.of(), papers, viewer.username());
        CheckedForm form = pages.check(forms.get(page.formId()), context(page, answers.keySet()).withFiles(sent), new Typed(typed));
        if (form instanceof CheckedForm.Rejected rejected) {
            refuse(page, rejected.errors());
        }
        return ((CheckedForm.Accepted) form).answers();
    }

    /** What is known stays as it is, unless it is given anew. */
    private static FormContext context(FormPage page, Set<String> given) {
        Map<String, KnownFact> known = new HashMap<>(page.told().facts());
        known.keySet().removeAll(given);
        return FormContext.at("/").withFacts(known).withSupply(new Supply(page.options(), page.variables()));
    }

    private static void refuse(FormPage page, List<?> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new IllegalStateException("Form %s refuses the demo's answers: %s".formatted(page.formId(), mistakes));
        }
    }

    /** As a person types it: a date in three fields, an amount with a comma. */
    private static List<String> typed(Object value) {
        if (value instanceof LocalDate date) {
            return List.of("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
        }
        if (value instanceof Money money) {
            return List.of(money.inEuros().toPlainString().replace('.', ','));
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(Object::toString).sorted().toList();
        }
        return List.of(value instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : value.toString());
    }
}
