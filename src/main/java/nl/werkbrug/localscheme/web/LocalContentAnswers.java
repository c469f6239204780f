package nl.werkbrug.localscheme.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.localscheme.SchemeVersion.Content;
import nl.werkbrug.scheme.LocalAmount;
import nl.werkbrug.scheme.LocalCondition;
import nl.werkbrug.scheme.LocalWindow;
import nl.werkbrug.scheme.LocalWindow.Edge;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;

/** The form of a scheme and what it says, in both directions. */
final class LocalContentAnswers {

    private static final int MOST_ATTACHMENTS = 8;
    private static final int LONGEST = 150;
    private static final String NONE = "NONE";
    private static final String START = "START";
    private static final String DAY = "DAY";

    private LocalContentAnswers() {}

    static Content content(Answers answers) {
        LocalAmount.Per per = LocalAmount.Per.valueOf(answers.text("per").orElseThrow());
        Money cap = per == LocalAmount.Per.HIRE ? null : answers.money("cap").orElse(null);
        return new Content(
                answers.text("title").orElseThrow().strip(), answers.text("explanation").orElseThrow(),
                answers.text("legalBasis").orElseThrow().strip(), answers.text("sourceUrl").orElseThrow().strip(),
                answers.text("paysWage").filter(LocalCondition.YES::equals).isPresent(),
                new LocalAmount(per, answers.money("euros").orElseThrow(), cap), answers.money("ceiling").orElse(null),
                answers.wholeNumber("staysMonths").orElse(null),
                new LocalWindow(edge(answers, "first", true), edge(answers, "last", false)), lines(answers));
    }

    /** What the form alone cannot see. */
    static List<FieldError> mistakes(Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        List<String> lines = lines(answers);
        if (lines.size() > MOST_ATTACHMENTS) {
            mistakes.add(FieldError.in("attachments", Words.of("localscheme.local-content-answers.ask-for-at-most", lines.size())));
        }
        if (lines.stream().anyMatch(line -> line.length() > LONGEST || !PlainText.is(line))) {
            mistakes.add(FieldError.in("attachments", "Gebruik per bijlage ten hoogste 150 tekens gewone tekst: geen <, > of {{."));
        }
        boolean turned = answers.date("firstOn").flatMap(first -> answers.date("lastOn").filter(last -> last.isBefore(first))).isPresent();
        if (turned) {
            mistakes.add(FieldError.in("lastOn", Words.of("localscheme.local-content-answers.the-last-day-is")));
        }
        return mistakes;
    }

    static Map<String, Object> prefill(Content it) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "title", it.title(), "explanation", it.explanation(), "legalBasis", it.legalBasis(), "sourceUrl", it.sourceUrl(),
                "paysWage", it.paysWage() ? LocalCondition.YES : LocalCondition.NO, "per", it.amount().per().name(),
                "euros", it.amount().euros()));
        put(values, "cap", it.amount().cap());
        put(values, "ceiling", it.ceiling());
        put(values, "staysMonths", it.staysMonths());
        put(values, "attachments", it.attachments().isEmpty() ? null : String.join("\n", it.attachments()));
        edge(values, "first", it.window().first(), "BEFORE");
        edge(values, "last", it.window().last(), "AFTER");
        return values;
    }

    private static void edge(Map<String, Object> values, String which, Edge it, String counted) {
        boolean isDay = it != null && it.on() != null;
        boolean atStart = it != null && !isDay && it.length().count() == 0;
        values.put(which, it == null ? NONE : isDay ? DAY : atStart ? START : counted);
        if (isDay) {
            values.put(which + "On", it.on());
        } else if (it != null && !atStart) {
            values.put(which + "Count", it.length().count());
            values.put(which + "Unit", it.length().unit().name());
        }
    }

    private static Edge edge(Answers answers, String which, boolean before) {
        return switch (answers.text(which).orElseThrow()) {
            case NONE -> null;
            case START -> Edge.counted(0, TermUnit.DAYS, false);
            case DAY -> Edge.day(answers.date(which + "On").orElseThrow());
            default -> Edge.counted(
                    answers.wholeNumber(which + "Count").orElseThrow(), TermUnit.valueOf(answers.text(which + "Unit").orElseThrow()), before);
        };
    }

    private static List<String> lines(Answers answers) {
        return answers.text("attachments").map(text -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList())
                .orElse(List.of());
    }

    private static void put(Map<String, Object> values, String key, Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
