package nl.werkbrug.officialform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.scheme.Scheme;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The kinds of request that a form can be for: every scheme, and every request that is described as data. The link is the code
 * as text, so a request needs to know nothing of forms.
 */
@Component
public class FormKinds {

    private static final String REQUESTS = "classpath*:requests/*.yaml";

    private final Map<String, FormKind> byCode = new LinkedHashMap<>();

    FormKinds() {
        Arrays.stream(Scheme.values()).forEach(it -> byCode.put(it.name(), new FormKind(it.name(), it.label(), Set.of(it))));
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(REQUESTS)) {
                FormKind kind = kind(file);
                byCode.putIfAbsent(kind.code(), kind);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<FormKind> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<FormKind> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static FormKind kind(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            JsonNode tree = new YAMLMapper().readTree(in);
            String name = String.valueOf(file.getFilename()).replaceFirst("\\.ya?ml$", "");
            String code = tree.path("kind").asText(name).toUpperCase(Locale.ROOT).replace('-', '_');
            return new FormKind(code, tree.path("title").asText(code), schemes(tree.path("schemes")));
        }
    }

    private static Set<Scheme> schemes(JsonNode names) {
        return Arrays.stream(Scheme.values())
                .filter(it -> names.valueStream().anyMatch(name -> name.asText().equals(it.name())))
                .collect(Collectors.toSet());
    }
}
