package nl.werkbrug.scheme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.workflow.Decisions;

/** Asks the table of a scheme and puts its rows into words. */
final class TableAnswers {

    /** What stands in the annotation of a row: the source, and how sure it is between square brackets. */
    private static final Pattern ANNOTATION = Pattern.compile("(.+) \\[([ABCDX])]");

    private final Decisions decisions;
    private final ReasonTexts texts;

    TableAnswers(Decisions decisions, ReasonTexts texts) {
        this.decisions = decisions;
        this.texts = texts;
    }

    SchemeAnswer of(Scheme scheme, Situation situation) {
        String table = scheme.table().orElseThrow();
        List<Finding> findings = decisions.evaluate(table, situation.values()).stream()
                .map(row -> finding(row, situation))
                .toList();
        return SchemeAnswer.of(scheme, scheme.label(), findings);
    }

    private Finding finding(Decisions.Row row, Situation situation) {
        Set<Fact> missing = Optional.ofNullable(row.outputs().get("missing")).map(situation::behind).orElse(Set.of());
        Optional<Desk> desk = Optional.ofNullable(row.outputs().get("desk")).map(Desk::valueOf);
        return new Finding(Verdict.valueOf(row.outputs().get("verdict")), reason(row), missing, desk);
    }

    private Reason reason(Decisions.Row row) {
        Matcher annotation = ANNOTATION.matcher(row.annotation());
        if (!annotation.matches()) {
            throw new IllegalStateException("Row " + row.id() + " has no source with a grade: " + row.annotation());
        }
        String code = row.outputs().get("reason");
        return new Reason(code, texts.of(code), annotation.group(1), Grade.valueOf(annotation.group(2)));
    }
}
