package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.shared.Money;

/**
 * One garnishment as the demo tells it: it is registered on the day it was laid, and payroll then does every task in its
 * time, except what is left undone for whoever looks at the demo.
 *
 * @param payroll who does the work
 * @param net what the employee gets each pay period before the garnishment
 * @param leaves forms of the tasks that stay open
 * @param leavesFrom tasks that came before this day are done all the same
 * @param turn what happens once besides the tasks; null when nothing does
 */
record Story(
        DemoUser payroll, NewGarnishment writ, Money net, Set<String> leaves, LocalDate leavesFrom, Turn turn) {

    /** Something that happens outside the tasks. */
    record Turn(LocalDate on, Kind kind) {

        enum Kind {
            CONSENTS,
            RELEASE
        }
    }

    LocalDate start() {
        return writ.servedOn();
    }

    Money tax() {
        return net.times(22, 100);
    }

    boolean leaves(String formId, LocalDate since) {
        return leaves.contains(formId) && !since.isBefore(leavesFrom);
    }

    Story leaving(String... forms) {
        return leavingFrom(start(), forms);
    }

    Story leavingFrom(LocalDate day, String... forms) {
        return new Story(payroll, writ, net, Set.of(forms), day, turn);
    }

    Story turning(Turn.Kind kind, LocalDate on) {
        return new Story(payroll, writ, net, leaves, leavesFrom, new Turn(on, kind));
    }
}
