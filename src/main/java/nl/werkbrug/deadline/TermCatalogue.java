package nl.werkbrug.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;

/**
 * All terms of the product by code, read from the rule files. A later file in the same folder holds the later version of
 * the terms it names; the others go on as they were.
 */
public final class TermCatalogue {

    private final Map<String, List<Term>> versions = new LinkedHashMap<>();
    private final Map<String, String> folders = new LinkedHashMap<>();
    private final Map<String, String> subjects = new LinkedHashMap<>();

    /** Checks every file with terms; a bad one is a {@link nl.werkbrug.rules.RuleFileException}. */
    public TermCatalogue(RuleFiles files) {
        files.of(RuleFile.Kind.TERMS).forEach(this::read);
    }

    private void read(RuleFile file) {
        file.root().allowOnly("kind", "terms");
        file.root().children("terms").forEach((code, node) -> {
            String folder = folders.putIfAbsent(code, file.folder());
            if (folder != null && !folder.equals(file.folder())) {
                throw file.root().wrong("terms." + code, "stands in another folder too");
            }
            subjects.put(code, file.folder().replaceFirst("^deadline/", "").replaceFirst("-house-rules$", ""));
            versions.computeIfAbsent(code, key -> new ArrayList<>()).add(new TermReader(code, file, node).read());
        });
    }

    /**
     * The newest version of a term.
     *
     * @throws IllegalArgumentException for a code that is not in the catalogue
     */
    Term term(String code) {
        List<Term> found = known(code);
        return found.get(found.size() - 1);
    }

    /**
     * The version that holds for an event on the day; before the first version that first one, about which the result
     * warns.
     *
     * @throws IllegalArgumentException for a code that is not in the catalogue
     */
    Term term(String code, LocalDate event) {
        List<Term> found = known(code);
        return found.stream()
                .filter(term -> !term.validFrom().isAfter(event))
                .reduce((earlier, later) -> later)
                .orElse(found.get(0));
    }

    private List<Term> known(String code) {
        List<Term> found = versions.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No term " + code + " in the rule files");
        }
        return found;
    }

    /** The newest version of a term, for codes that come from outside; empty for an unknown one. */
    public Optional<Term> find(String code) {
        return Optional.ofNullable(versions.get(code)).map(found -> found.get(found.size() - 1));
    }

    /** The subject of a term: the folder of its rule files, in which the law and our own agreements about it stand apart. */
    public String subject(String code) {
        return subjects.get(code);
    }

    /** The newest version of every term, in the order of the files. */
    public Collection<Term> all() {
        return versions.keySet().stream().map(this::term).toList();
    }
}
