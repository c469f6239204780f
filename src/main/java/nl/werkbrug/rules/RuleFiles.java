package nl.werkbrug.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All rule files of this version of the product, read once at start. */
public final class RuleFiles {

    private static final String PATTERN = "classpath*:rules/**/*.yaml";

    private final List<RuleFile> files;

    private RuleFiles(List<RuleFile> files) {
        this.files = files.stream()
                .sorted(Comparator.comparing(RuleFile::folder).thenComparing(RuleFile::validFrom))
                .toList();
    }

    /** Reads the files that are part of the product; one bad file is a {@link RuleFileException}. */
    public static RuleFiles ofTheProduct() {
        try {
            List<RuleFile> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PATTERN)) {
                files.add(RuleFile.parse(pathOf(resource), resource.getContentAsString(StandardCharsets.UTF_8)));
            }
            return new RuleFiles(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The rule files cannot be read", e);
        }
    }

    /** Files written by hand: path (such as {@code rules/deadline/2021-01-01.yaml}) to YAML text. */
    public static RuleFiles of(Map<String, String> yamlByPath) {
        return new RuleFiles(yamlByPath.entrySet().stream()
                .map(entry -> RuleFile.parse(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The files of one kind, by folder and within a folder by date. */
    public List<RuleFile> of(RuleFile.Kind kind) {
        return files.stream().filter(file -> file.kind() == kind).toList();
    }

    private static String pathOf(Resource resource) throws IOException {
        String address = resource.getURL().toString();
        return address.substring(address.lastIndexOf("/rules/") + 1);
    }
}
