package nl.werkbrug.rules;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Data of other modules that stands in files of its own, read as strictly as a rule file; without dates. */
public final class DataFiles {

    private static final ObjectMapper YAML =
            YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();

    private DataFiles() {}

    /**
     * Every file of a folder of the product, by name without its ending.
     *
     * @param folder such as {@code requests}
     * @throws RuleFileException for a file that is not readable YAML
     */
    public static Map<String, RuleNode> in(String folder) {
        try {
            Map<String, RuleNode> files = new TreeMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + folder + "/*.yaml")) {
                String name = file.getFilename();
                files.put(name.replace(".yaml", ""), parse(folder + "/" + name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException("The files of " + folder + " cannot be read", e);
        }
    }

    /** One file's text; the path is for messages. */
    public static RuleNode parse(String path, String yaml) {
        try {
            return new RuleNode(path, "", YAML.readTree(yaml));
        } catch (IOException e) {
            throw new RuleFileException(path, "is not readable YAML: " + e.getMessage(), e);
        }
    }
}
