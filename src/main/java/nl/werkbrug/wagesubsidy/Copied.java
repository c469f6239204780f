package nl.werkbrug.wagesubsidy;

import nl.werkbrug.objection.ObjectionTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which decisions the employee gets a copy of: those about the subsidy, and none about money between others. */
@Component
public class Copied {

    private final ObjectionTable objections;
    private final JdbcClient jdbc;

    Copied(ObjectionTable objections, JdbcClient jdbc) {
        this.objections = objections;
        this.jdbc = jdbc;
    }

    /** Whether the employee gets a copy; of a decision on an objection what was objected to says so. One on a letter goes to who wrote it only. */
    public boolean toEmployee(Decision decision) {
        return decision.kind() == Decision.Kind.ON_OBJECTION
                ? !objections.isOnOther(decision.id()) && !contested(decision.id()).onlyMoney() : !decision.kind().onlyMoney();
    }

    /** Whether the letter itself is for the employee: the penalty is owed to who applied (artikel 4:17 lid 1 Awb). */
    public boolean addressedToEmployee(WageSubsidy it, Decision decision) {
        return decision.kind() == Decision.Kind.PENALTY && it.appliedBy() == WageSubsidy.AppliedBy.EMPLOYEE
                && jdbc.sql("select count(*) from wage_subsidy_penalty where decision_id = :decision and objection_id is null")
                                .param("decision", decision.id())
                                .query(Integer.class)
                                .single()
                        > 0;
    }

    private Decision.Kind contested(String decisionId) {
        return jdbc.sql("""
                        select c.kind from objection o join wage_subsidy_decision c on c.id = o.contested_id
                         where o.decision_id = :decision""")
                .param("decision", decisionId)
                .query(String.class)
                .optional()
                .map(Decision.Kind::valueOf)
                .orElse(Decision.Kind.ON_OBJECTION);
    }
}
