package nl.werkbrug.wagesubsidy.measurement.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.measurement.MainTask;
import nl.werkbrug.wagesubsidy.measurement.MainTaskRules;
import nl.werkbrug.wagesubsidy.measurement.WageValue;
import nl.werkbrug.web.Preview;

/** The main tasks in a form, and what follows from them. Tasks are numbered from 1. */
final class TaskAnswers {

    static final String COUNT = "taskCount";

    private TaskAnswers() {}

    /** The tasks that were filled in. */
    static List<MainTask> of(Answers answers) {
        int count = Integer.parseInt(answers.text(COUNT).orElseThrow());
        List<MainTask> tasks = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            String key = key(number);
            tasks.add(new MainTask(
                    answers.text(key + "name").orElseThrow(),
                    answers.wholeNumber(key + "share").orElseThrow(),
                    answers.wholeNumber(key + "tempo").orElseThrow(),
                    answers.wholeNumber(key + "quality").orElseThrow(),
                    answers.wholeNumber(key + "time").orElseThrow()));
        }
        return tasks;
    }

    /** The tasks as a form starts with them. */
    static Map<String, Object> prefill(List<MainTask> tasks) {
        Map<String, Object> values = new HashMap<>();
        values.put(COUNT, String.valueOf(tasks.size()));
        for (int at = 0; at < tasks.size(); at++) {
            MainTask task = tasks.get(at);
            String key = key(at + 1);
            values.put(key + "name", task.name());
            values.put(key + "share", task.share());
            values.put(key + "tempo", task.tempo());
            values.put(key + "quality", task.quality());
            values.put(key + "time", task.netTime());
        }
        return values;
    }

    /** What must be mended, what is doubtful, and the wage value. */
    static Preview preview(List<MainTask> tasks, BigDecimal hoursPerWeek, int daysPerWeek) {
        List<MainTaskRules.Finding> findings = MainTaskRules.findings(tasks, hoursPerWeek, daysPerWeek);
        List<FieldError> mistakes = findings.stream()
                .filter(MainTaskRules.Finding::refuses)
                .map(it -> FieldError.in(key(Math.max(1, it.number())) + "share", it.text()))
                .toList();
        List<String> warnings = new ArrayList<>(findings.stream().filter(it -> !it.refuses()).map(MainTaskRules.Finding::text).toList());
        if (!mistakes.isEmpty()) {
            return new Preview(List.of(), warnings, mistakes);
        }
        return new Preview(lines(WageValue.of(tasks)), warnings, List.of());
    }

    private static List<Preview.Line> lines(WageValue value) {
        List<Preview.Line> lines = new ArrayList<>();
        for (MainTask task : value.tasks()) {
            lines.add(new Preview.Line(task.name(), Percents.of(task.result()), Words.of(
                    "wagesubsidy.task-answers.product", task.share(), task.tempo(), task.quality(), task.netTime()), false));
        }
        lines.add(new Preview.Line(Words.of("wagesubsidy.task-answers.wage-value"), Words.of("wagesubsidy.task-answers.percent", value.percent()),
                Words.of(WageValue.DOUBT),
                true));
        return lines;
    }

    /** Where the answers about a task stand in a form; a key of a form has no number of its own. */
    static String key(int number) {
        return "task" + number + ".";
    }
}
