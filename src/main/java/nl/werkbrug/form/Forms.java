package nl.werkbrug.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.werkbrug.shared.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * All forms on the class path, read and checked when the application starts, in Dutch and in English; and those that somebody
 * makes from data, which have only the language in which they were typed.
 */
@Component
public class Forms {

    private static final String EVERYWHERE = "classpath*:forms/**/*.form";

    private final Map<Language, Map<String, FormDefinition>> byId = new EnumMap<>(Language.class);
    private final Supplier<Stream<MadeForms>> made;

    /** Reads every form; one with a mistake stops the start with {@link InvalidForm}. */
    @Autowired
    public Forms(Conditions conditions, ObjectProvider<MadeForms> made) {
        this(conditions, EVERYWHERE, made::stream);
    }

    /** Only those on the class path. */
    public Forms(Conditions conditions) {
        this(conditions, EVERYWHERE);
    }

    Forms(Conditions conditions, String pattern) {
        this(conditions, pattern, Stream::empty);
    }

    private Forms(Conditions conditions, String pattern, Supplier<Stream<MadeForms>> made) {
        this.made = made;
        Stream.of(Language.values()).forEach(language -> byId.put(language, new TreeMap<>()));
        ConditionCheck check = new ConditionCheck(conditions);
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                add(resource, check);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The form with this id, for the page that is being made: in its language.
     *
     * @throws IllegalArgumentException when there is none
     */
    public FormDefinition get(String id) {
        return in(Language.current(), id);
    }

    /**
     * The form in that language. What is kept or goes on paper stays Dutch: ask for it here.
     *
     * @throws IllegalArgumentException when there is none
     */
    public FormDefinition in(Language language, String id) {
        FormDefinition form = byId.get(language).get(id);
        return form == null ? made(id) : form;
    }

    /** Ids of all forms. */
    public Set<String> ids() {
        return byId.get(Language.DUTCH).keySet();
    }

    private FormDefinition made(String id) {
        return made.get().flatMap(source -> source.json(id).stream()).findFirst()
                .map(json -> FormReader.read(id + ".form", json))
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
    }

    private void add(Resource resource, ConditionCheck check) throws IOException {
        String file = nameOf(resource);
        JsonNode json = FormReader.parse(file, text(resource));
        add(file, FormReader.read(file, json, Language.DUTCH), Language.DUTCH, check);
        Resource catalogue = resource.createRelative(FormCatalogue.FILE);
        // A form without English, such as one that somebody puts beside ours, is Dutch on every page.
        Language other = catalogue.exists() ? Language.ENGLISH : Language.DUTCH;
        JsonNode translated =
                catalogue.exists() ? FormCatalogue.read(nameOf(catalogue), text(catalogue)).translate(json) : json;
        add(file, FormReader.read(file, translated, other), Language.ENGLISH, check);
    }

    private void add(String file, FormDefinition form, Language page, ConditionCheck check) {
        check.refuseBrokenConditions(file, form);
        if (byId.get(page).put(form.id(), form) != null) {
            throw new InvalidForm(file, "another form has the id \"%s\" too".formatted(form.id()));
        }
    }

    private static String text(Resource resource) throws IOException {
        return resource.getContentAsString(StandardCharsets.UTF_8);
    }

    /** The path below forms/, so that messages name no folder of this machine. */
    private static String nameOf(Resource resource) throws IOException {
        String address = resource.getURL().toString();
        return address.substring(address.lastIndexOf("/forms/") + "/forms/".length());
    }
}
