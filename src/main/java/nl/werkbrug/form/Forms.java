package nl.werkbrug.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All forms on the class path, read and checked when the application starts; and those that somebody makes from data. */
@Component
public class Forms {

    private static final String EVERYWHERE = "classpath*:forms/**/*.form";

    private final Map<String, FormDefinition> byId = new TreeMap<>();
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
     * The form with this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public FormDefinition get(String id) {
        FormDefinition form = byId.get(id);
        return form == null ? made(id) : form;
    }

    /** Ids of all forms. */
    public Set<String> ids() {
        return byId.keySet();
    }

    private FormDefinition made(String id) {
        return made.get().flatMap(source -> source.json(id).stream()).findFirst()
                .map(json -> FormReader.read(id + ".form", json))
                .orElseThrow(() -> new IllegalArgumentException("There is no form " + id));
    }

    private void add(Resource resource, ConditionCheck check) throws IOException {
        String file = nameOf(resource);
        FormDefinition form = FormReader.read(file, resource.getContentAsString(StandardCharsets.UTF_8));
        check.refuseBrokenConditions(file, form);
        if (byId.put(form.id(), form) != null) {
            throw new InvalidForm(file, "another form has the id \"%s\" too".formatted(form.id()));
        }
    }

    /** The path below forms/, so that messages name no folder of this machine. */
    private static String nameOf(Resource resource) throws IOException {
        String address = resource.getURL().toString();
        return address.substring(address.lastIndexOf("/forms/") + "/forms/".length());
    }
}
