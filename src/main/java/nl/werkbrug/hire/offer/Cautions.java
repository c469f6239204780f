package nl.werkbrug.hire.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.rules.RuleNode;
import nl.werkbrug.scheme.Scheme;
import org.springframework.stereotype.Component;

/** What to think of before somebody starts, from the rule files of kind CAUTIONS. */
@Component
final class Cautions {

    private record Version(LocalDate validFrom, List<Caution> cautions) {}

    private final List<Version> versions;

    /** Reads every file; a bad one is a {@link nl.werkbrug.rules.RuleFileException}. */
    Cautions(RuleFiles files) {
        this.versions = files.of(RuleFile.Kind.CAUTIONS).stream().map(Cautions::read).toList();
    }

    /**
     * What counts on a day.
     *
     * @param possible the schemes that fit or may fit
     * @param holding what is so of this hire, besides the schemes
     */
    List<Caution> about(Set<Scheme> possible, Set<Caution.When> holding, LocalDate on) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(Version::cautions)
                .orElse(List.of())
                .stream()
                .filter(caution -> caution.isAbout(possible, holding))
                .toList();
    }

    private static Version read(RuleFile file) {
        file.root().allowOnly("kind", "cautions");
        List<Caution> cautions = new ArrayList<>();
        file.root().children("cautions").forEach((code, node) -> cautions.add(caution(code, node)));
        return new Version(file.validFrom(), List.copyOf(cautions));
    }

    private static Caution caution(String code, RuleNode node) {
        node.allowOnly("schemes", "with", "while", "text", "source", "grade");
        return new Caution(
                code, some(node, "schemes"), some(node, "with"), node.oneOf("while", Caution.When.class), node.text("text"),
                node.text("source"), node.oneOf("grade", Grade.class));
    }

    private static Set<Scheme> some(RuleNode node, String field) {
        return node.has(field) ? Set.copyOf(node.someOf(field, Scheme.class)) : Set.of();
    }
}
