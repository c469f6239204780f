package nl.werkbrug.hire.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireAnswers;
import nl.werkbrug.hire.HireConsents;
import nl.werkbrug.hire.HireCorrected;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.Residences;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.EmploymentCorrections;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the two forms about a hire have in common, whether they are a task or a correction. */
@Component
class HireForms {

    static final String JOB = "hire-job";
    static final String PERSON = "hire-person";
    private static final int WHOLE = 100;

    private final HireAnswers answers;
    private final HireConsents consents;
    private final HireKnowledge knowledge;
    private final Residences residences;
    private final Workflow workflow;
    private final EmploymentCorrections corrections;
    private final ApplicationEventPublisher events;

    HireForms(
            HireAnswers answers, HireConsents consents, HireKnowledge knowledge, Residences residences, Workflow workflow,
            EmploymentCorrections corrections, ApplicationEventPublisher events) {
        this.answers = answers;
        this.consents = consents;
        this.knowledge = knowledge;
        this.residences = residences;
        this.workflow = workflow;
        this.corrections = corrections;
        this.events = events;
    }

    Map<String, Object> prefill(Hire hire, String formId) {
        return answers.prefill(hire, formId);
    }

    Map<String, Object> variables(Hire hire, String formId) {
        return formId.equals(PERSON) ? Map.of("consent", consents.given(hire.dossierId()) ? "YES" : "NO") : Map.of();
    }

    Map<String, List<Option>> options(String formId) {
        return formId.equals(PERSON) ? residences.options() : Map.of();
    }

    /** What only the whole of the answers shows to be wrong. */
    List<FieldError> mistakes(String formId, Answers told) {
        return formId.equals(JOB) ? jobMistakes(told) : List.of();
    }

    /** Keeps the answers; what hangs on them follows. */
    void keep(Hire hire, String formId, Answers told, Viewer viewer) {
        answers.keep(hire, formId, told, viewer);
        knowledge.settleMunicipality(hire);
        workflow.recomputeTimers(hire.id());
        events.publishEvent(new HireCorrected(hire, viewer));
    }

    /** Why what was told cannot be corrected any more, and what to do; empty when it can. */
    Optional<String> closed(Hire hire, String formId) {
        if (hire.state() == Hire.State.CHOSEN && formId.equals(JOB)) {
            return corrections.obstacle(hire.dossierId());
        }
        return hire.state() == Hire.State.INTAKE ? Optional.empty() : Optional.of(
                Words.of("hire.correct.closed"));
    }

    private static List<FieldError> jobMistakes(Answers told) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate first = told.date(HirePaths.STARTS_ON).orElseThrow();
        if (told.date(HirePaths.ENDS_ON).filter(last -> last.isBefore(first)).isPresent()) {
            mistakes.add(FieldError.in(HirePaths.ENDS_ON,
                    Words.of("hire.mistake.last-day")));
        }
        BigDecimal fullTime = told.number(HirePaths.FULL_TIME_HOURS).orElseThrow();
        if (told.number(HirePaths.HOURS).orElseThrow().compareTo(fullTime) > 0) {
            mistakes.add(FieldError.in(HirePaths.FULL_TIME_HOURS,
                    Words.of("hire.mistake.full-time")));
        }
        halfTold(told).ifPresent(mistakes::add);
        int total = numbers().map(number -> told.wholeNumber(HirePaths.taskShare(number)).orElse(0)).sum();
        if (total != WHOLE) {
            mistakes.add(FieldError.in(HirePaths.taskShare(1),
                    Words.of("hire.mistake.shares", total)));
        }
        return mistakes;
    }

    private static Optional<FieldError> halfTold(Answers told) {
        return numbers().boxed()
                .filter(number -> told.text(HirePaths.taskName(number)).isPresent()
                        != told.wholeNumber(HirePaths.taskShare(number)).isPresent())
                .findFirst()
                .map(number -> told.text(HirePaths.taskName(number)).isPresent()
                        ? FieldError.in(HirePaths.taskShare(number),
                                Words.of("hire.mistake.share", number))
                        : FieldError.in(HirePaths.taskName(number), Words.of("hire.mistake.task-name", number)));
    }

    private static IntStream numbers() {
        return IntStream.rangeClosed(1, HirePaths.MOST_TASKS);
    }
}
