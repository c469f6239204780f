package nl.werkbrug.garnishment.process;

import nl.werkbrug.garnishment.Terms;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.declaration.LateDeclaration;
import nl.werkbrug.garnishment.store.DeclarationTable;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the declaration. Moments are ISO texts, which timers of a model understand. */
@ProcessSteps("declarationSteps")
public class DeclarationSteps {

    private final Declarations declarations;
    private final DeclarationTable table;
    private final GarnishmentTable garnishments;
    private final LateDeclaration late;
    private final Terms terms;

    DeclarationSteps(
            Declarations declarations,
            DeclarationTable table,
            GarnishmentTable garnishments,
            LateDeclaration late,
            Terms terms) {
        this.declarations = declarations;
        this.table = table;
        this.garnishments = garnishments;
        this.late = late;
        this.terms = terms;
    }

    /** The morning of the first day on which it may go out. */
    public String earliestSendMoment(String garnishmentId) {
        return DutchTime.morningOf(terms.earliest(garnishments.get(garnishmentId)).end()).toString();
    }

    /** The morning of the day from which the employer is warned. */
    public String escalationMoment(String garnishmentId) {
        return DutchTime.morningOf(terms.escalation(garnishments.get(garnishmentId)).end()).toString();
    }

    /** Warns payroll that the declaration is late. */
    public void warnLate(String garnishmentId) {
        late.warn(garnishmentId);
    }

    /** Whether it may go out now. */
    public boolean maySendNow(String garnishmentId) {
        return declarations.maySendNow(garnishmentId);
    }

    /** Makes and sends it. */
    public void send(String garnishmentId) {
        declarations.send(garnishmentId);
    }

    /** Whether it goes by post. */
    public boolean byPost(String garnishmentId) {
        return table.find(garnishmentId).orElseThrow().byPost();
    }
}
