package nl.werkbrug.learningsubsidy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A place that ends before the agreement does. */
@Component
class LearningEndFlow implements FormFlow {

    private static final String ON = "end.on";

    private final LearningAccess access;
    private final LearningCourse course;

    LearningEndFlow(LearningAccess access, LearningCourse course) {
        this.access = access;
        this.course = course;
    }

    @Override
    public String name() {
        return "leerplek-eindigt";
    }

    @Override
    public FormPage open(String placeId, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        FormPage page = LearningAccess.page(it, "learning-end", Words.of("learningsubsidy.learning-end.the-learning-place-ends"),
                viewer);
        return it.endedOn() == null ? page : page.done(Words.of("learningsubsidy.learning-end.this-has-already-been", it.endedOn()));
    }

    @Override
    public Preview preview(String placeId, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistake(access.forEmployer(placeId, viewer), answers).map(List::of).orElse(List.of()));
    }

    @Override
    @Transactional
    public FormResult submit(String placeId, Answers answers, Viewer viewer) {
        LearningPlace it = access.forEmployer(placeId, viewer);
        if (!LearningAccess.open(it) || it.endedOn() != null) {
            return new FormResult.Before();
        }
        Optional<FieldError> mistake = mistake(it, answers);
        if (mistake.isPresent()) {
            return new FormResult.Refused(List.of(mistake.get()));
        }
        course.ends(placeId, on(answers), viewer);
        return new FormResult.Done("/dossiers/" + it.dossierId(), Words.of("learningsubsidy.learning-end.recorded-the-weeks-until"));
    }

    private Optional<FieldError> mistake(LearningPlace it, Answers answers) {
        boolean outside = it.agreement() != null
                && (on(answers).isBefore(it.agreement().first()) || on(answers).isAfter(it.agreement().last()));
        return outside ? Optional.of(
                FieldError.in(ON, Words.of("learningsubsidy.learning-end.the-learning-place-lasts", it.agreement().first(),
                        it.agreement().last()))) : Optional.empty();
    }

    private static LocalDate on(Answers answers) {
        return answers.date(ON).orElseThrow();
    }
}
