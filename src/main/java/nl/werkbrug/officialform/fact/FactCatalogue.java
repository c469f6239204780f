package nl.werkbrug.officialform.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.werkbrug.form.Option;
import nl.werkbrug.form.Questions;
import nl.werkbrug.form.Questions.Type;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The facts that a field can be filled with: what person and employer are, and whatever a form about a hire asks. */
@Component
public class FactCatalogue {

    /** Forms whose answers stand behind another wall, or are about clocks and registrations. */
    private static final Set<String> OTHER_WALLS = Set.of("garnishment", "agenda", "onboarding");
    /** Answers for one paper or one check only; they are no facts. */
    private static final Set<String> NO_FACTS = Set.of("own", "check");
    private static final Map<String, String> GROUPS = Map.of(
            "person", "Werknemer", "employer", "Werkgever", "contact", "Contactpersoon", "employment", "Dienstverband",
            "hire", "Aanname en regelingen", "tasks", "Taken op het werk", "signatory", "Wie tekent", "jobCoach", "Jobcoach");
    private static final List<Option> YES_NO = List.of(new Option("true", "Ja"), new Option("false", "Nee"));

    private final Map<String, KnownPath> paths = new LinkedHashMap<>();

    FactCatalogue(Questions questions) {
        OwnPaths.all().forEach(it -> paths.put(it.path(), it));
        for (String form : forms()) {
            questions.of(form).stream().filter(it -> isFact(it.key()))
                    .forEach(it -> paths.putIfAbsent(it.key(), path(it)));
        }
    }

    /** The fact at a path; empty for a path that nobody tells. */
    public Optional<KnownPath> find(String path) {
        return Optional.ofNullable(paths.get(path));
    }

    /** All facts under their headings, both in the order in which they are told. */
    public Map<String, List<KnownPath>> grouped() {
        return paths.values().stream().collect(Collectors.groupingBy(KnownPath::group, LinkedHashMap::new, Collectors.toList()));
    }

    private static boolean isFact(String key) {
        String first = key.split("\\.", 2)[0];
        return key.contains(".") && !NO_FACTS.contains(first) && !key.toLowerCase(Locale.ROOT).endsWith("bsn");
    }

    private static KnownPath path(Questions.Question it) {
        String group = GROUPS.getOrDefault(it.key().split("\\.", 2)[0], "Overige gegevens");
        boolean yesNo = it.type() == Type.YES_NO;
        return new KnownPath(it.key(), it.label(), group, yesNo ? Type.CHOICE : it.type(), yesNo ? YES_NO : it.options());
    }

    /** Ids of the forms about hires and schemes, which are those of all folders but a few. */
    private static Set<String> forms() {
        Set<String> ids = new TreeSet<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*/*.form")) {
                String[] parts = file.getURL().toString().split("/");
                if (!OTHER_WALLS.contains(parts[parts.length - 2])) {
                    ids.add(parts[parts.length - 1].replace(".form", ""));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }
}
