package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.CheckedForm;
import nl.werkbrug.form.FormContext;
import nl.werkbrug.form.FormPages;
import nl.werkbrug.form.Forms;
import nl.werkbrug.form.Typed;
import nl.werkbrug.shared.Money;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does tasks as the pages do: the same form, the same checks, the same flow. */
@Profile("demo")
@Component
class Desk {

    private final FormFlow tasks;
    private final Forms forms;
    private final FormPages pages;

    Desk(List<FormFlow> flows, Forms forms, FormPages pages) {
        this.tasks = flows.stream().filter(flow -> flow.name().equals("taak")).findFirst().orElseThrow();
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * Fills in the form of the task on top of what stands in it already, and sends it.
     *
     * @throws IllegalStateException when the form or its subject refuses the answers
     */
    void complete(String taskId, Map<String, Object> answers, Viewer viewer) {
        FormPage page = tasks.open(taskId, viewer);
        Answers checked = checked(page, answers);
        refuse(page, tasks.preview(taskId, checked, viewer).mistakes());
        FormResult result = tasks.submit(taskId, checked, viewer);
        if (!(result instanceof FormResult.Done)) {
            throw new IllegalStateException("Form %s was not done: %s".formatted(page.formId(), result));
        }
    }

    private Answers checked(FormPage page, Map<String, Object> answers) {
        Map<String, Object> filled = new HashMap<>(page.prefill());
        filled.putAll(answers);
        Map<String, List<String>> typed = new HashMap<>();
        filled.forEach((key, value) -> typed.put(key, typed(value)));
        CheckedForm form = pages.check(forms.get(page.formId()), FormContext.at("/"), new Typed(typed));
        if (form instanceof CheckedForm.Rejected rejected) {
            refuse(page, rejected.errors());
        }
        return ((CheckedForm.Accepted) form).answers();
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
        return List.of(value.toString());
    }
}
