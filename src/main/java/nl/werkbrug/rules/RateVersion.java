package nl.werkbrug.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of one rate file: those found, and those looked for without result.
 *
 * @param missing Dutch reason by figure code
 */
record RateVersion(
        RuleFile file, LocalDate validUntil, String title, Map<String, Figure.Known> found, Map<String, String> missing,
        Optional<String> remark) {

    static RateVersion read(RuleFile file) {
        RuleNode root = file.root();
        root.allowOnly("kind", "title", "article", "validUntil", "remark", "figures");
        LocalDate validUntil = root.date("validUntil");
        if (validUntil.isBefore(file.validFrom())) {
            throw root.wrong("validUntil", "lies before the date in the file name");
        }
        Map<String, Figure.Known> found = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        root.children("figures").forEach((code, figure) -> {
            figure.allowOnly("euros", "percent", "grade", "source", "doubt", "missing");
            figure.optionalText("missing").ifPresentOrElse(
                    reason -> missing.put(code, withoutAmount(figure, reason)),
                    () -> found.put(code, figureOf(figure, file.validFrom(), validUntil)));
        });
        String title = root.text("title") + " (" + root.text("article") + ")";
        return new RateVersion(file, validUntil, title, found, missing, root.optionalText("remark"));
    }

    private static Figure.Known figureOf(RuleNode figure, LocalDate from, LocalDate until) {
        if (figure.has("percent")) {
            return new Figure.Percentage(
                    percentOf(figure), from, until, figure.text("source"), figure.oneOf("grade", Grade.class),
                    figure.optionalText("doubt"));
        }
        return new Figure.Found(
                figure.money("euros"), from, until, figure.text("source"), figure.oneOf("grade", Grade.class),
                figure.optionalText("doubt"));
    }

    private static BigDecimal percentOf(RuleNode figure) {
        if (figure.has("euros")) {
            throw figure.wrong("percent", "stands beside an amount");
        }
        return figure.percentage("percent");
    }

    private static String withoutAmount(RuleNode figure, String reason) {
        if (figure.has("euros") || figure.has("percent")) {
            throw figure.wrong("missing", "stands beside a figure");
        }
        return reason;
    }

    LocalDate validFrom() {
        return file.validFrom();
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(validFrom()) && !date.isAfter(validUntil);
    }

    boolean knows(String code) {
        return found.containsKey(code) || missing.containsKey(code);
    }
}
