package nl.werkbrug.localscheme.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The steps of a page of documentation that people can follow, read from its text. */
final class Example {

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern PRESS = Pattern.compile("Press \\*\\*(.+?)\\*\\*(?: with \\*\\*(.+?)\\*\\* = (.+))?\\.");
    private static final Pattern DAY = Pattern.compile("It is (\\d{1,2} \\w+ \\d{4})\\.");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /** One thing to do or to look at, with the number of its line. */
    sealed interface Step {

        int line();

        record As(int line, String who) implements Step {}

        record Today(int line, LocalDate day) implements Step {}

        record Open(int line, List<String> way) implements Step {}

        /** The select and its option are null when a link or button is pressed alone. */
        record Press(int line, String what, String select, String option) implements Step {}

        record Fill(int line, Map<String, String> answers) implements Step {}

        record See(int line, boolean there, String text) implements Step {}

        record Letter(int line, String text) implements Step {}
    }

    private final List<Step> steps = new ArrayList<>();
    private Map<String, String> table;

    private Example() {}

    static List<Step> of(Path page) {
        try {
            Example example = new Example();
            List<String> lines = Files.readAllLines(page);
            for (int number = 0; number < lines.size(); number++) {
                example.read(number + 1, lines.get(number));
            }
            return example.steps;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(int number, String line) {
        if (line.startsWith("|")) {
            row(number, line);
            return;
        }
        table = null;
        Matcher press = PRESS.matcher(line);
        Matcher day = DAY.matcher(line);
        if (press.matches()) {
            steps.add(new Step.Press(number, press.group(1), press.group(2), press.group(3)));
        } else if (day.matches()) {
            steps.add(new Step.Today(number, LocalDate.parse(day.group(1), ENGLISH)));
        } else if (line.startsWith("Open **")) {
            steps.add(new Step.Open(number, bold(line)));
        } else if (line.startsWith("As **")) {
            steps.add(new Step.As(number, bold(line).get(0)));
        } else if (line.startsWith("You see **") || line.startsWith("You do not see **")) {
            steps.add(new Step.See(number, line.startsWith("You see"), bold(line).get(0)));
        } else if (line.startsWith("The newest letter says **")) {
            steps.add(new Step.Letter(number, bold(line).get(0)));
        }
    }

    private void row(int number, String line) {
        List<String> cells = Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList();
        if (cells.get(0).equals("Question")) {
            table = new LinkedHashMap<>();
            steps.add(new Step.Fill(number, table));
        } else if (!cells.get(0).startsWith("---")) {
            table.put(cells.get(0), cells.get(1));
        }
    }

    private static List<String> bold(String line) {
        return BOLD.matcher(line).results().map(found -> found.group(1)).toList();
    }
}
