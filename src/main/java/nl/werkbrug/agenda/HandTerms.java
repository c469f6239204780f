package nl.werkbrug.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /** What terms are about, the general rules first; each has a name on the page. */
    public static final List<String> SUBJECTS = List.of(
            "awb", "request", "hire", "hire-evidence", "wage-cost-subsidy", "wage-cost-benefit", "no-risk", "job-coach", "trial-placement",
            "workplace-adaptation", "learning-subsidy", "local-scheme", "sheltered-work", "employment-end", "debt-help", "custom-budget",
            "outcome", "social-return", "places", "signal", "employer-onboarding");

    /** Folders whose terms belong to a subject with more of them. */
    private static final Map<String, String> PARTS_OF_OTHERS = Map.ofEntries(
            Map.entry("scheme-request", "request"),
            Map.entry("job-coaching", "job-coach"),
            Map.entry("sick-without-employer", "no-risk"),
            Map.entry("two-year-clock", "job-coach"),
            Map.entry("wage-subsidy", "wage-cost-subsidy"),
            Map.entry("wage-subsidy-objection", "wage-cost-subsidy"),
            Map.entry("wage-subsidy-payment", "wage-cost-subsidy"),
            Map.entry("wage-subsidy-recovery", "wage-cost-subsidy"),
            Map.entry("wage-value", "wage-cost-subsidy"));

    private final TermCatalogue catalogue;
    private final List<Term> all;

    HandTerms(TermCatalogue catalogue) {
        this.catalogue = catalogue;
        // Once: a page asks for them for each subject, and comparing hundreds by subject takes far longer than drawing it.
        this.all = sorted();
    }

    /**
     * By subject, in the order of {@link #SUBJECTS}; within one, those with a name of their own first, and then by source, so that a
     * letter with an article leads to its term.
     */
    public List<Term> all() {
        return all;
    }

    private List<Term> sorted() {
        return catalogue.all().stream()
                .filter(HandTerms::canBeStarted)
                .sorted(Comparator.comparingInt((Term term) -> SUBJECTS.indexOf(subject(term)))
                        .thenComparing(term -> term.text().title().isEmpty())
                        .thenComparing(Term::source)
                        .thenComparing(Term::code))
                .toList();
    }

    /** What a term is about: one of {@link #SUBJECTS}. */
    public String subject(Term term) {
        String folder = catalogue.subject(term.code());
        return PARTS_OF_OTHERS.getOrDefault(folder, folder);
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
