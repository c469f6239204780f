package nl.werkbrug.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.deadline.TermOwner;
import org.springframework.stereotype.Component;

/** The terms of the catalogue that somebody can start by hand, and who must act in them. */
@Component
public class HandTerms {

    /** A garnishment starts its own clocks; the clocks of the dwangsom follow from the notice of default. */
    private static final List<String> STARTED_BY_OTHERS = List.of("WG_", "AWB_4_17");

    private final TermCatalogue catalogue;

    HandTerms(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By source, so that a letter with an article leads to its term. */
    public List<Term> all() {
        return catalogue.all().stream()
                .filter(HandTerms::canBeStarted)
                .sorted(Comparator.comparing(Term::source).thenComparing(Term::code))
                .toList();
    }

    public Optional<Term> find(String code) {
        return catalogue.find(code).filter(HandTerms::canBeStarted);
    }

    /** The party that the rule means, when it is let in: the employer for its own terms, the municipality for a public body. */
    public Optional<DossierPart> meant(Term term, List<DossierPart> letIn) {
        if (term.owner() == TermOwner.EMPLOYER) {
            return letIn.stream().filter(DossierPart::isEmployer).findFirst();
        }
        return decides(term.owner()) ? municipality(letIn) : Optional.empty();
    }

    public Optional<DossierPart> municipality(List<DossierPart> letIn) {
        return letIn.stream().filter(DossierPart::isMunicipality).findFirst();
    }

    /** Whether a public body must act that can be the municipality of the dossier. */
    public static boolean decides(TermOwner owner) {
        return owner == TermOwner.MUNICIPALITY || owner == TermOwner.AUTHORITY;
    }

    private static boolean canBeStarted(Term term) {
        return STARTED_BY_OTHERS.stream().noneMatch(term.code()::startsWith);
    }
}
