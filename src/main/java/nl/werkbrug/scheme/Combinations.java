package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.rules.RuleNode;

/** Which schemes go together and which exclude each other, from the rule files of kind COMBINATIONS. */
public final class Combinations {

    /** Two schemes and what is known about them. */
    public record Pair(Scheme one, Scheme other, Combination combination) {}

    private record Version(LocalDate validFrom, List<Combination> combinations) {}

    private final List<Version> versions;

    /** Reads every file; a bad one is a {@link nl.werkbrug.rules.RuleFileException}. */
    public Combinations(RuleFiles files) {
        this.versions = files.of(RuleFile.Kind.COMBINATIONS).stream().map(Combinations::read).toList();
    }

    /** What is known about two schemes on a day; empty when nobody looked, which is no permission. */
    public Optional<Combination> between(Scheme one, Scheme other, LocalDate on) {
        return all(on).stream().filter(combination -> combination.isAbout(one, other)).findFirst();
    }

    List<Combination> all(LocalDate on) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .reduce((earlier, later) -> later)
                .map(Version::combinations)
                .orElse(List.of());
    }

    /** Every pair of these schemes about which something is known, in the order of {@link Scheme}. */
    public List<Pair> among(Set<Scheme> schemes, LocalDate on) {
        List<Scheme> sorted = schemes.stream().sorted().toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            for (Scheme other : sorted.subList(i + 1, sorted.size())) {
                Scheme one = sorted.get(i);
                between(one, other, on).ifPresent(found -> pairs.add(new Pair(one, other, found)));
            }
        }
        return pairs;
    }

    private static Version read(RuleFile file) {
        file.root().allowOnly("kind", "combinations");
        List<Combination> combinations = new ArrayList<>();
        file.root().children("combinations").forEach((code, node) -> combinations.add(combination(code, node)));
        return new Version(file.validFrom(), List.copyOf(combinations));
    }

    private static Combination combination(String code, RuleNode node) {
        node.allowOnly("first", "second", "rule", "text", "source", "grade");
        return new Combination(
                code, Set.copyOf(node.someOf("first", Scheme.class)), Set.copyOf(node.someOf("second", Scheme.class)),
                node.oneOf("rule", Combination.Rule.class), node.text("text"), node.text("source"),
                node.oneOf("grade", Grade.class));
    }
}
