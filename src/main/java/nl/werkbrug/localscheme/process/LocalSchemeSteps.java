package nl.werkbrug.localscheme.process;

import java.time.LocalDate;
import nl.werkbrug.localscheme.LocalClaims;
import nl.werkbrug.localscheme.store.LocalClaimTable;
import nl.werkbrug.workflow.ProcessSteps;

/** Steps of a scheme of a municipality. */
@ProcessSteps("localSchemeSteps")
public class LocalSchemeSteps {

    private final LocalClaims claims;
    private final LocalClaimTable table;

    LocalSchemeSteps(LocalClaims claims, LocalClaimTable table) {
        this.claims = claims;
        this.table = table;
    }

    /** The name that the municipality gave it. */
    public String title(String claimId) {
        return claims.version(claimId).title();
    }

    /** Whether the municipality asks something on its form. */
    public boolean asksSomething(String claimId) {
        return claims.version(claimId).asksSomething();
    }

    /** Opens the request; gives its id. */
    public String openRequest(String claimId) {
        return claims.openRequest(claimId);
    }

    /** Closes it. */
    public void notGranted(String claimId, String answer) {
        claims.notGranted(claimId, answer);
    }

    public void granted(String claimId) {
        claims.granted(claimId);
    }

    /** Whether the money waits for a day on which the employee must still work. */
    public boolean waits(String claimId) {
        return LocalClaims.waits(table.get(claimId));
    }

    /** Whether it is known already that the employment ends before that day. */
    public boolean endsEarly(String claimId) {
        var it = table.get(claimId);
        return it.employmentEndsOn() != null && it.checkOn() != null && it.employmentEndsOn().isBefore(it.checkOn());
    }

    public LocalDate checkOn(String claimId) {
        return table.get(claimId).checkOn();
    }
}
