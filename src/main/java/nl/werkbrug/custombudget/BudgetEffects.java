package nl.werkbrug.custombudget;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetRequest.Change;
import nl.werkbrug.custombudget.BudgetRequest.Effect;
import nl.werkbrug.custombudget.BudgetRequest.InWork;
import nl.werkbrug.custombudget.store.BudgetRequestTable;
import nl.werkbrug.custombudget.store.BudgetRequestTable.Told;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a custom budget brought after three months: whether the employee still works, and three kinds of value. */
@Service
public class BudgetEffects {

    private final BudgetRequestTable requests;
    private final Deadlines deadlines;
    private final BudgetNotes notes;

    BudgetEffects(BudgetRequestTable requests, Deadlines deadlines, BudgetNotes notes) {
        this.requests = requests;
        this.deadlines = deadlines;
        this.notes = notes;
    }

    /** The day on which it is asked. */
    @Transactional(readOnly = true)
    public LocalDate askOn(String id) {
        return deadlines.compute("CUSTOM_BUDGET_EFFECT_AFTER", requests.get(id).payment().on()).end();
    }

    /** Keeps the answer; the caller found the task to be the viewer's. */
    @Transactional
    public void told(String id, Effect effect, Viewer viewer) {
        BudgetRequest it = requests.lock(id);
        if (it.effect() == null) {
            requests.effect(id, effect);
            notes.did(it, viewer, "EFFECT", Words.in(Language.DUTCH, "custombudget.kept.effect"));
        }
    }

    /**
     * What was told about the money of a year.
     *
     * @param told how many told it
     * @param inWork how many still work, here or elsewhere
     * @param values for each kind of value how many answered what
     */
    public record Figures(int told, int inWork, Map<Value, Map<Change, Integer>> values) {}

    /** The kinds of value. */
    public enum Value {
        FINANCIAL(Effect::financial),
        SOCIAL(Effect::social),
        PERSONAL(Effect::personal);

        private final Function<Effect, Change> answer;

        Value(Function<Effect, Change> answer) {
            this.answer = answer;
        }
    }

    /** Counts, without anybody's words. */
    @Transactional(readOnly = true)
    public Figures figures(String municipalityId, int year) {
        List<Told> all = requests.told(municipalityId, year);
        Map<Value, Map<Change, Integer>> values = new EnumMap<>(Value.class);
        for (Value value : Value.values()) {
            Map<Change, Integer> counted = new EnumMap<>(Change.class);
            for (Change change : Change.values()) {
                counted.put(change, count(all, it -> value.answer.apply(it) == change));
            }
            values.put(value, counted);
        }
        int inWork = count(all, it -> it.inWork() == InWork.HERE || it.inWork() == InWork.ELSEWHERE);
        return new Figures(count(all, it -> true), inWork, values);
    }

    private static int count(List<Told> all, Predicate<Effect> which) {
        return all.stream().filter(it -> which.test(it.effect())).mapToInt(Told::requests).sum();
    }
}
