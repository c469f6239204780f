package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.declaration.Declaration;
import nl.werkbrug.garnishment.store.DeclarationTable;
import org.springframework.stereotype.Component;

/** Works out from the facts at which step a garnishment is; withholding goes on beside the first steps. */
@Component
class ProgressReader {

    private final DeclarationTable declarations;
    private final ClaimLeft claimLeft;

    ProgressReader(DeclarationTable declarations, ClaimLeft claimLeft) {
        this.declarations = declarations;
        this.claimLeft = claimLeft;
    }

    Progress of(Garnishment it) {
        List<String> steps = new ArrayList<>(List.of("Beslag registreren"));
        List<Boolean> done = new ArrayList<>(List.of(true));
        boolean closed = !it.open();
        if (it.status() == GarnishmentStatus.RELEASED) {
            add("Vrijgave doorvoeren", true, steps, done);
            add("Het laatste geld betalen", closed, steps, done);
        } else {
            work(it, steps, done);
        }
        add("Afsluiten", closed, steps, done);
        int current = closed ? steps.size() + 1 : done.indexOf(false) + 1;
        return new Progress(it, List.copyOf(steps), current);
    }

    private void work(Garnishment it, List<String> steps, List<Boolean> done) {
        switch (it.kind()) {
            case ORDINARY, SIMPLIFIED, CJIB -> declaration(it, steps, done);
            case ALIMONY -> add("Tekenen voor gezien", it.paymentsReleasedAt() != null, steps, done);
            case TAX_CLAIM, CAK -> add("Inhouding instellen", it.paymentsReleasedAt() != null, steps, done);
            case ESTATE -> { } // The administrator's letter is all it needs.
        }
        add("Inhouden en afdragen", !it.open() || reached(it), steps, done);
    }

    private void declaration(Garnishment it, List<String> steps, List<Boolean> done) {
        Optional<Declaration> declaration = declarations.find(it.id());
        add("Verklaring invullen en ondertekenen", declaration.isPresent(), steps, done);
        add("Verklaring versturen", declaration.filter(Declaration::sent).isPresent(), steps, done);
        add("Ontvangst laten bevestigen",
                declaration.filter(signed -> signed.receiptConfirmedOn() != null).isPresent(), steps, done);
    }

    private boolean reached(Garnishment it) {
        return it.kind().hasTotal() && claimLeft.of(it).isZero();
    }

    private static void add(String step, boolean isDone, List<String> steps, List<Boolean> done) {
        steps.add(step);
        done.add(isDone);
    }
}
