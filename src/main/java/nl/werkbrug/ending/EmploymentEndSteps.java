package nl.werkbrug.ending;

import nl.werkbrug.workflow.ProcessSteps;

/** Steps of the end of an employment. */
@ProcessSteps("employmentEndSteps")
public class EmploymentEndSteps {

    private final EmploymentEndWork work;

    EmploymentEndSteps(EmploymentEndWork work) {
        this.work = work;
    }

    /** Informs everybody of the last day. */
    public void carryOut(String id) {
        work.carryOut(id);
    }

    /** Whether it was taken back. */
    public boolean withdrawn(String id) {
        return work.get(id).withdrawn();
    }

    /** Informs everybody that the employee stays. */
    public void takeBack(String id) {
        work.takeBack(id);
    }

    /** Whether the final settlement was not paid yet. */
    public boolean finalPayOpen(String id) {
        return work.get(id).finalPayOpen();
    }

    /** Whether authorities do not know yet what was told last. */
    public boolean tellOpen(String id) {
        return work.get(id).tellOpen();
    }

    /** Whether something must still come back. */
    public boolean thingsOpen(String id) {
        return work.get(id).thingsOpen();
    }

    /** Whether authorities know of an end. */
    public boolean authoritiesKnow(String id) {
        return work.get(id).authoritiesKnow();
    }

    /** Closes it. */
    public void close(String id) {
        work.close(id);
    }
}
