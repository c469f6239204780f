package nl.werkbrug.coaching.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.coaching.Coaching;
import nl.werkbrug.coaching.CoachingBreaks;
import nl.werkbrug.coaching.CoachingNotices;
import nl.werkbrug.coaching.Coachings;
import nl.werkbrug.coaching.store.CoachingTable;
import nl.werkbrug.form.Answers;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What comes after a period: the next one, going on after a break, or the end. */
@Component
class CoachingCourseTask implements TaskHandler {

    private static final String RENEW = "renew-coaching";
    private static final String RESUME = "resume-coaching";
    private static final String TELL_END = "tell-coaching-end";

    private final Coachings coachings;
    private final CoachingBreaks breaks;
    private final CoachingTable table;
    private final CoachingNotices notices;
    private final DutchFormats formats;

    CoachingCourseTask(
            Coachings coachings, CoachingBreaks breaks, CoachingTable table, CoachingNotices notices, DutchFormats formats) {
        this.coachings = coachings;
        this.breaks = breaks;
        this.table = table;
        this.notices = notices;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of(RENEW, RESUME, TELL_END);
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        Map<String, Object> values = new HashMap<>();
        Coaching it = table.get(task.businessKey());
        if (task.formId().equals(RENEW) && it.plan() != null) {
            values.put("coaching.regime", it.plan().regime().name());
        }
        return values;
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        return switch (task.formId()) {
            case RENEW -> renew(task, answers, viewer);
            case RESUME -> resume(task, answers, viewer);
            default -> toldEnd(task, answers, viewer);
        };
    }

    private TaskResult renew(InboxTask task, Answers answers, Viewer viewer) {
        boolean renews = yes(answers, "coaching.renews");
        if (renews) {
            coachings.renew(task.businessKey(), CoachingAccess.regime(answers, "coaching.regime").orElseThrow(), viewer);
        }
        return TaskResult.Done.routed(
                renews ? "coaching.coaching-course.the-next-period-is" : "coaching.coaching-course.the-coaching-stops-after",
                Map.of("renews", renews));
    }

    private TaskResult resume(InboxTask task, Answers answers, Viewer viewer) {
        boolean resumes = yes(answers, "coaching.resumes");
        if (resumes) {
            LocalDate on = answers.date("coaching.resumedOn").orElseThrow();
            LocalDate end = answers.date("employment.endsOn").orElse(null);
            if (end != null && end.isBefore(on)) {
                return TaskResult.Refused.in("employment.endsOn", Words.of("coaching.coaching-course.the-contract-ends-before"));
            }
            breaks.resume(task.businessKey(), on, end, viewer);
        }
        return TaskResult.Done.routed(
                resumes ? "coaching.coaching-course.the-coaching-starts-again" : "coaching.coaching-course.the-coaching-stops",
                Map.of("resumes", resumes));
    }

    private TaskResult toldEnd(InboxTask task, Answers answers, Viewer viewer) {
        notices.by(viewer, task.dossierId(), Words.in(Language.DUTCH, "coaching.kept.end-told",
                formats.date(answers.date("end.toldOn").orElseThrow())));
        return TaskResult.Done.said("coaching.coaching-course.recorded-that-the-end");
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("yes"::equals).isPresent();
    }
}
