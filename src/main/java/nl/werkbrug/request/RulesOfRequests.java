package nl.werkbrug.request;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the rules of a municipality's own for a request. */
@Component
public class RulesOfRequests {

    private final List<OwnRules> all;

    RulesOfRequests(List<OwnRules> all) {
        this.all = all;
    }

    public Optional<OwnRules> of(AuthorityRequest it) {
        return all.stream().filter(rules -> rules.areAbout(it)).findFirst();
    }
}
