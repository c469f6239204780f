package nl.werkbrug.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleNode;

/** Reads one term of a rule file. */
final class TermReader {

    private final String code;
    private final RuleFile file;
    private final RuleNode node;

    TermReader(String code, RuleFile file, RuleNode node) {
        this.code = code;
        this.file = file;
        this.node = node;
    }

    Term read() {
        node.allowOnly("rule", "title", "catalogue", "length", "unit", "day", "direction", "date", "countsFrom", "what", "owner",
                "source", "silenceRule", "remark", "remarkSource", "weekend", "grade", "validUntil", "rolls", "suspendable", "suspendedBy", "extension",
                "penaltyForLateness", "reminders");
        TermKind kind = node.oneOf("rule", TermKind.class);
        TermLength length = length(node, "length");
        TermDirection direction = node.oneOf("direction", TermDirection.class);
        LocalDate until = node.has("validUntil") ? node.date("validUntil") : null;
        try {
            return new Term(code, node.optionalText("catalogue"), new Term.Validity(file.validFrom(), until), kind,
                    length, direction, node.oneOf("date", TermDate.class), node.oneOf("owner", TermOwner.class), text(),
                    node.oneOf("grade", Grade.class), rules(kind, length, direction));
        } catch (IllegalArgumentException e) {
            throw node.wrong("direction", code + " " + e.getMessage());
        }
    }

    private TermText text() {
        return new TermText(node.optionalText("title"), node.text("countsFrom"), node.text("what"), node.text("source"),
                node.text("silenceRule"), node.optionalText("remark"), node.optionalText("remarkSource"),
                node.optionalText("weekend"));
    }

    private TermRules rules(TermKind kind, TermLength length, TermDirection direction) {
        // Articles 1, 4 and 5 Algemene termijnenwet: terms of an act or decree, within the limits, that do not count back.
        boolean byLaw = kind == TermKind.LAW && direction == TermDirection.FORWARD && length.mayRoll();
        List<Integer> reminders = node.has("reminders") ? node.counts("reminders") : TermRules.USUAL_REMINDERS;
        return new TermRules(
                node.optionalFlag("rolls").orElse(byLaw), node.optionalFlag("suspendable").orElse(false),
                node.optionalText("suspendedBy").orElse(TermRules.STILL_BY),
                node.optionalFlag("penaltyForLateness").orElse(false), extension(), reminders);
    }

    private Optional<TermExtension> extension() {
        return node.optionalChild("extension").map(extension -> {
            extension.allowOnly("atMost", "unit", "article", "once");
            TermLength atMost = extension.has("atMost") ? length(extension, "atMost") : null;
            return new TermExtension(
                    atMost, extension.text("article"), extension.optionalFlag("once").orElse(false));
        });
    }

    private static TermLength length(RuleNode node, String field) {
        try {
            MonthDay day = node.has("day") ? MonthDay.parse("--" + node.text("day")) : null;
            return new TermLength(node.count(field), node.oneOf("unit", TermUnit.class), day);
        } catch (DateTimeException e) {
            throw node.wrong("day", "is not a day of the year like 01-31");
        } catch (IllegalArgumentException e) {
            throw node.wrong("day", e.getMessage());
        }
    }
}
