package nl.werkbrug.objection;

import java.util.List;
import org.springframework.stereotype.Component;

/** Finds who decides on an objection. */
@Component
public class AllRulings {

    private final List<ObjectionRulings> rulings;
    private final AllContested contested;

    AllRulings(List<ObjectionRulings> rulings, AllContested contested) {
        this.rulings = rulings;
        this.contested = contested;
    }

    public ObjectionRulings of(Objection it) {
        String form = contested.of(it).decideForm();
        return rulings.stream().filter(each -> each.decideForm().equals(form)).findFirst().orElseThrow();
    }
}
