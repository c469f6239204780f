package nl.werkbrug.performance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.inbox.ProcedureCodes;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Names and titles for very many rows; the same number gives the same words in each run. */
final class Words {

    private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([^\"]+)\"");
    private static final Pattern TASK = Pattern.compile(
            "<bpmn:userTask id=\"([^\"]+)\" name=\"([^\"]+)\"[^>]*?camunda:formRef=\"([^\"$]+)\"[^>]*>\\s*"
                    + "(?:<bpmn:documentation>([^<]*))?");
    private static final String[] GIVEN = {
        "Amira", "Bas", "Carla", "Daan", "Emine", "Fatima", "Gijs", "Hanna", "Ilse", "Jasper", "Karim", "Lotte", "Milan", "Noor",
        "Omar", "Petra", "Quinten", "Roos", "Sam", "Tess", "Umut", "Vera", "Wouter", "Xander", "Yara", "Zoë"
    };
    private static final String[] FAMILY = {
        "Akker", "Berg", "Brink", "Dijk", "Eik", "Gracht", "Haar", "Heuvel", "Hoek", "Kamp", "Kerk", "Laan", "Meer", "Molen", "Oever",
        "Polder", "Ridder", "Schans", "Terp", "Veld", "Water", "Weide", "Wilg", "Zand"
    };
    private static final String[] ENDING = {"huis", "kamp", "man", "mans", "stra", "sma", "ma", "inga", "veen", "hof"};
    private static final String[] TRADE = {
        "Bakkerij", "Bouwbedrijf", "Drukkerij", "Garage", "Kwekerij", "Schoonmaak", "Thuiszorg", "Transport"
    };

    private final List<Task> tasks = readTasks();

    /** A task as a model has it. */
    record Task(String processId, String procedure, String elementId, String title, String formId, String help) {}

    /** One of the tasks of all models. */
    Task task(int number) {
        return tasks.get(mix(number) % tasks.size());
    }

    String given(int number) {
        return GIVEN[mix(number) % GIVEN.length];
    }

    /** One of 240, so that a name has many people. */
    String family(int number) {
        return FAMILY[mix(number + 31) % FAMILY.length] + ENDING[mix(number + 57) % ENDING.length];
    }

    String company(int number) {
        return TRADE[number % TRADE.length] + " " + family(number) + " " + number;
    }

    /** In small letters without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** An id that looks like the product's own, for what and which. */
    static String id(String what, int number) {
        return UUID.nameUUIDFromBytes((what + number).getBytes(StandardCharsets.US_ASCII)).toString();
    }

    /** A number from 0 that has nothing to do with its neighbours. */
    static int mix(int number) {
        int mixed = number * 0x9E3779B1;
        mixed = (mixed ^ (mixed >>> 15)) * 0x85EBCA6B;
        return (mixed ^ (mixed >>> 13)) & Integer.MAX_VALUE;
    }

    private static List<Task> readTasks() {
        try {
            List<Task> tasks = new ArrayList<>();
            for (Resource model : new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/*.bpmn")) {
                String text = model.getContentAsString(StandardCharsets.UTF_8);
                Matcher process = PROCESS.matcher(text);
                if (process.find()) {
                    TASK.matcher(text).results().forEach(it -> tasks.add(new Task(
                            process.group(1), ProcedureCodes.ofProcess(process.group(1)), it.group(1), it.group(2), it.group(3),
                            it.group(4) == null ? "" : it.group(4))));
                }
            }
            return tasks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
