package nl.werkbrug.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.deadline.TermLength;
import nl.werkbrug.deadline.TermUnit;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleNode;
import nl.werkbrug.shared.Money;

/**
 * One file with the schemes of one municipality.
 *
 * @param validUntil the last day on which it holds; empty while nobody knows an end
 * @param invented whether the municipality does not exist and is for practice only
 */
record LocalSchemeFile(
        String municipality, LocalDate validFrom, Optional<LocalDate> validUntil, boolean invented, List<LocalScheme> schemes) {

    static LocalSchemeFile read(RuleFile file) {
        RuleNode root = file.root();
        root.allowOnly("kind", "municipality", "invented", "validUntil", "schemes");
        Optional<LocalDate> until = root.has("validUntil") ? Optional.of(root.date("validUntil")) : Optional.empty();
        List<LocalScheme> schemes = new ArrayList<>();
        root.children("schemes").forEach((code, node) -> schemes.add(scheme(code, node)));
        return new LocalSchemeFile(root.text("municipality"), file.validFrom(), until,
                root.optionalFlag("invented").orElse(false), List.copyOf(schemes));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
    }

    private static LocalScheme scheme(String code, RuleNode node) {
        node.allowOnly("title", "scheme", "euros", "benefits", "minimumHours", "sixMonths", "applyWithin", "source", "grade");
        Optional<Money> euros = node.has("euros") ? Optional.of(node.money("euros")) : Optional.empty();
        return new LocalScheme(code, local(node), node.text("title"), euros, conditions(node), node.text("source"),
                node.oneOf("grade", Grade.class));
    }

    private static Scheme local(RuleNode node) {
        Scheme scheme = node.oneOf("scheme", Scheme.class);
        if (scheme.table().isPresent()) {
            throw node.wrong("scheme", "is a scheme of the law");
        }
        return scheme;
    }

    private static LocalScheme.Conditions conditions(RuleNode node) {
        Set<HireFacts.Benefit> benefits = node.has("benefits")
                ? Set.copyOf(node.someOf("benefits", HireFacts.Benefit.class))
                : Set.of();
        Optional<Integer> hours = node.has("minimumHours") ? Optional.of(node.count("minimumHours")) : Optional.empty();
        Optional<TermLength> within = node.optionalChild("applyWithin")
                .map(length -> TermLength.of(length.count("length"), length.oneOf("unit", TermUnit.class)));
        return new LocalScheme.Conditions(benefits, hours, node.optionalFlag("sixMonths").orElse(false), within);
    }
}
