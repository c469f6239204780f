package nl.werkbrug.deadline;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;
import nl.werkbrug.rules.RuleNode;

/** All terms of the product by code, read from the rule files. */
public final class TermCatalogue {

    private final Map<String, Term> terms = new LinkedHashMap<>();

    /** Checks every file with terms; a bad one is a {@link nl.werkbrug.rules.RuleFileException}. */
    public TermCatalogue(RuleFiles files) {
        files.of(RuleFile.Kind.TERMS).forEach(this::read);
    }

    private void read(RuleFile file) {
        file.root().allowOnly("kind", "terms");
        file.root().children("terms").forEach((code, node) -> {
            if (terms.put(code, term(code, file, node)) != null) {
                throw file.root().wrong("terms." + code, "stands in another file too");
            }
        });
    }

    private static Term term(String code, RuleFile file, RuleNode node) {
        node.allowOnly("rule", "length", "unit", "direction", "date", "countsFrom", "what", "owner", "source",
                "silenceRule", "grade");
        try {
            return new Term(
                    code, file.validFrom(), node.oneOf("rule", TermKind.class), node.count("length"),
                    node.oneOf("unit", TermUnit.class), node.oneOf("direction", TermDirection.class),
                    node.oneOf("date", TermDate.class), node.text("countsFrom"), node.text("what"),
                    node.oneOf("owner", TermOwner.class), node.text("source"), node.text("silenceRule"),
                    node.oneOf("grade", Grade.class));
        } catch (IllegalArgumentException e) {
            throw node.wrong("direction", e.getMessage());
        }
    }

    /** @throws IllegalArgumentException for a code that is not in the catalogue */
    Term term(String code) {
        Term term = terms.get(code);
        if (term == null) {
            throw new IllegalArgumentException("No term " + code + " in the rule files");
        }
        return term;
    }

    /** All terms in the order of the files. */
    public Collection<Term> all() {
        return Collections.unmodifiableCollection(terms.values());
    }
}
