package nl.werkbrug.norisk.sickness;

import java.util.Map;
import nl.werkbrug.hire.EmploymentEnded;
import nl.werkbrug.hire.EmploymentGoesOn;
import nl.werkbrug.norisk.sickness.Sickness.State;
import nl.werkbrug.norisk.sickness.SicknessTable.Day;
import nl.werkbrug.workflow.Workflow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The job of somebody who is ill ends, or goes on after all; in the transaction that says so. */
@Service
public class SicknessEmployment {

    private static final String EMPLOYMENT_ENDS = "NoRiskEmploymentEnds";

    private final SicknessTable table;
    private final SicknessDays days;
    private final Workflow workflow;

    SicknessEmployment(SicknessTable table, SicknessDays days, Workflow workflow) {
        this.table = table;
        this.days = days;
        this.workflow = workflow;
    }

    /** What was not reported must be reported by the last day at the latest. */
    @EventListener
    @Transactional
    public void ends(EmploymentEnded employment) {
        table.openOfHire(employment.hireId()).forEach(open -> {
            Sickness it = table.lock(open.id());
            table.day(it.id(), Day.EMPLOYED_UNTIL, employment.lastDay());
            if (it.state() == State.TOLD && days.endsEarlier(it.firstDay(), it.foundOutOn(), employment.lastDay())) {
                workflow.send(EMPLOYMENT_ENDS, it.id(), Map.of());
            }
            workflow.recomputeTimers(it.id());
        });
    }

    /** What was not reported has its usual term again. */
    @EventListener
    @Transactional
    public void goesOn(EmploymentGoesOn employment) {
        table.openOfHire(employment.hireId()).stream().map(open -> table.lock(open.id())).filter(it -> it.employedUntil() != null)
                .forEach(it -> {
                    table.day(it.id(), Day.EMPLOYED_UNTIL, null);
                    if (it.state() == State.TOLD) {
                        workflow.send(Sicknesses.STOPPED, it.id(), Map.of());
                        workflow.startAgain(Sicknesses.PROCESS, it.id(), Sicknesses.variables(it));
                    } else {
                        workflow.recomputeTimers(it.id());
                    }
                });
    }
}
