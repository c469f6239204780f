package nl.werkbrug.agenda.web;

import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Says of a term whether it is law; a term that is no longer in the rule files says nothing. */
@Component
class TermKinds {

    private final TermCatalogue catalogue;

    TermKinds(TermCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    public String of(String termCode) {
        return catalogue.find(termCode).map(Term::kind).map(kind -> Words.of("deadline.kind." + kind.name())).orElse("");
    }
}
