package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.garnishment.Payees;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.GarnishmentStatus;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import nl.werkbrug.web.FormResult;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Two garnishments on one wage, with money withheld in June, and what is reported about the employee's debts. */
@Story
abstract class DebtBench {

    static final String FLOW = "loonbeslag-schuldhulp";
    static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    SeveralBench several;

    @Autowired
    ProcessBench bench;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    Payees payees;

    String employer;
    Viewer clerk;
    NewGarnishment writ;
    Garnishment first;
    Garnishment second;

    @BeforeEach
    void two_garnishments_with_money_that_was_withheld() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
        writ = WritFixture.ordinary(employer);
        first = payroll.register(SeveralBench.about(writ, writ, "Aa", WritFixture.SERVED), clerk);
        second = payroll.register(SeveralBench.about(writ, writ, "Bee", WritFixture.SERVED), clerk);
        several.declares(first, clerk);
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(first, clerk, JUNE_PAY);
    }

    GarnishmentStatus status(Garnishment it) {
        return garnishments.get(it.id()).status();
    }

    List<Garnishment> estates() {
        return garnishments.ofDossier(first.dossierId()).stream().filter(it -> it.kind() == GarnishmentKind.ESTATE).toList();
    }

    static Map<String, Object> estateFrom(LocalDate day, String keeps) {
        Map<String, Object> answers = new HashMap<>(estate("no"));
        answers.put("effectiveOn", day);
        answers.put("keeps", Money.euros(keeps));
        return answers;
    }

    static Map<String, Object> estate(String heldToo) {
        return Map.of("payee", "Boedelrekening", "iban", WritFixture.IBAN, "reference", "R-1", "heldToo", heldToo);
    }

    void reports(String kind, Map<String, Object> more) {
        assertThat(report(kind, more)).isInstanceOf(FormResult.Done.class);
    }

    FormResult report(String kind, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("kind", kind, "effectiveOn", JUNE_RUN_OPENS));
        answers.putAll(more);
        return payroll.send(FLOW, first.dossierId(), clerk, answers);
    }
}
