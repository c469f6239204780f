package nl.werkbrug.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Service;

/** Shows forms and checks what people fill in. Stores nothing: see {@link Drafts} and {@link Uploads}. */
@Service
public class FormPages {

    private final Conditions conditions;
    private final Clock clock;

    public FormPages(Conditions conditions, Clock clock) {
        this.conditions = conditions;
        this.clock = clock;
    }

    /** The form on first sight: with values from the context, without errors. */
    public FormView open(FormDefinition form, FormContext context) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        context.prefill().forEach((key, value) -> texts.put(key, Typed.of(value)));
        return show(form, context, new Typed(texts));
    }

    /** The form after "Vragen bijwerken": other questions may have appeared, nothing is checked yet. */
    public FormView refresh(FormDefinition form, FormContext context, Typed typed) {
        return show(form, context, typed).updated();
    }

    /** The form with what was typed, such as a draft, without errors. */
    public FormView show(FormDefinition form, FormContext context, Typed typed) {
        return FormViews.of(read(form, context, typed), context.files().errors());
    }

    /** Checks a form that was sent; all mistakes are found at once. */
    public CheckedForm check(FormDefinition form, FormContext context, Typed typed) {
        Reading reading = read(form, context, typed);
        List<FieldError> errors = reading.errors();
        FormView view = FormViews.of(reading, errors);
        return errors.isEmpty()
                ? new CheckedForm.Accepted(reading.answers(), view)
                : new CheckedForm.Rejected(errors, view);
    }

    /** The form with mistakes that only the domain could find, next to those of the form itself. */
    public CheckedForm.Rejected reject(
            FormDefinition form, FormContext context, Typed typed, List<FieldError> mistakes) {
        Reading reading = read(form, context, typed);
        List<FieldError> errors = new ArrayList<>(mistakes);
        errors.addAll(reading.errors());
        return new CheckedForm.Rejected(List.copyOf(errors), FormViews.of(reading, errors));
    }

    private Reading read(FormDefinition form, FormContext context, Typed typed) {
        return new FormReading(conditions, DutchTime.today(clock)).read(form, context, typed);
    }
}
