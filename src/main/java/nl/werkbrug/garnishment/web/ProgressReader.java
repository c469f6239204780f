package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.garnishment.ClaimLeft;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.declaration.Declaration;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.shared.Words;
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
        boolean deduction = it.kind() == GarnishmentKind.CAK; // No garnishment, and not called so.
        List<String> steps = new ArrayList<>(List.of(Words.of(deduction ? "garnishment.step.register-deduction" : "garnishment.step.register")));
        List<Boolean> done = new ArrayList<>(List.of(true));
        boolean closed = !it.open();
        if (it.status() == GarnishmentStatus.RELEASED) {
            add(Words.of(deduction ? "garnishment.step.release-deduction" : "garnishment.step.release"), true, steps, done);
            add(Words.of("garnishment.step.last-money"), closed, steps, done);
        } else {
            work(it, steps, done);
        }
        add(Words.of("garnishment.step.close"), closed, steps, done);
        int current = closed ? steps.size() + 1 : done.indexOf(false) + 1;
        return new Progress(it, List.copyOf(steps), current);
    }

    private void work(Garnishment it, List<String> steps, List<Boolean> done) {
        switch (it.kind()) {
            case ORDINARY, SIMPLIFIED, CJIB -> declaration(it, steps, done);
            case ALIMONY -> add(Words.of("garnishment.step.sign"), it.paymentsReleasedAt() != null, steps, done);
            case TAX_CLAIM, CAK -> add(Words.of("garnishment.step.deduction"), it.paymentsReleasedAt() != null, steps, done);
            case ESTATE -> { } // The administrator's letter is all it needs.
        }
        add(Words.of("garnishment.step.withhold"), !it.open() || reached(it), steps, done);
    }

    private void declaration(Garnishment it, List<String> steps, List<Boolean> done) {
        Optional<Declaration> declaration = declarations.find(it.id());
        add(Words.of("garnishment.step.declare"), declaration.isPresent(), steps, done);
        add(Words.of("garnishment.step.send"), declaration.filter(Declaration::sent).isPresent(), steps, done);
        add(Words.of("garnishment.step.confirm"),
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
