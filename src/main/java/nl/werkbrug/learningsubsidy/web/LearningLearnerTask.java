package nl.werkbrug.learningsubsidy.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.document.SentFiles;
import nl.werkbrug.document.StoredDocument;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.learningsubsidy.LearningCourse;
import nl.werkbrug.learningsubsidy.LearningFacts;
import nl.werkbrug.learningsubsidy.LearningLevel;
import nl.werkbrug.learningsubsidy.LearningPlace;
import nl.werkbrug.learningsubsidy.store.LearningPlaceTable;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The agreement with the school. */
@Component
class LearningLearnerTask implements TaskHandler {

    private static final String FORM = "learning-learner";
    private static final String RECOGNITION = "learning.recognitionCode";
    private static final String FIRST = "agreement.first";
    private static final String LAST = "agreement.last";

    private final LearningPlaceTable places;
    private final LearningCourse course;
    private final LearningFacts facts;
    private final SentFiles files;

    LearningLearnerTask(LearningPlaceTable places, LearningCourse course, LearningFacts facts, SentFiles files) {
        this.places = places;
        this.course = course;
        this.facts = facts;
        this.files = files;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(FORM);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        return facts.prefill(places.get(task.businessKey()), FORM);
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        boolean late = answers.date("agreement.signedOn").orElseThrow().isAfter(first(answers));
        return new Preview(
                List.of(), late ? List.of(Words.of("learningsubsidy.learning-learner.the-agreement-was-signed")) : List.of(),
                mistake(answers).map(List::of).orElse(List.of()));
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<FieldError> mistake = mistake(answers);
        if (mistake.isPresent()) {
            return new TaskResult.Refused(List.of(mistake.get()));
        }
        String document = files.keep(
                task.draftKey(), answers, "agreement.file", Words.in(Language.DUTCH, "document.kept.upload.practice"),
                new StoredDocument.Place(task.dossierId(), LearningPlace.SUBJECT), viewer).orElse(null);
        course.agreed(task.businessKey(), new LearningPlace.Agreement(
                LearningLevel.valueOf(LearningAccess.needed(answers, "learning.level")),
                LearningAccess.needed(answers, "learning.courseCode"), answers.text(RECOGNITION).orElse(null),
                LearningAccess.needed(answers, "learning.school"), answers.date("agreement.signedOn").orElseThrow(), document,
                first(answers), last(answers)), viewer);
        return TaskResult.Done.said("learningsubsidy.learning-learner.recorded-now-keep-the");
    }

    private static Optional<FieldError> mistake(Answers answers) {
        if (last(answers).isBefore(first(answers))) {
            return Optional.of(FieldError.in(LAST, Words.of("learningsubsidy.learning-learner.the-last-day-is")));
        }
        return LearningAccess.needed(answers, "learning.level").equals("MBO") && answers.text(RECOGNITION).isEmpty()
                ? Optional.of(FieldError.in(RECOGNITION, Words.of("learningsubsidy.learning-learner.for-mbo-rvo-asks")))
                : Optional.empty();
    }

    private static LocalDate first(Answers answers) {
        return answers.date(FIRST).orElseThrow();
    }

    private static LocalDate last(Answers answers) {
        return answers.date(LAST).orElseThrow();
    }
}
