package nl.werkbrug.hire;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Forms;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Between the forms of a hire and the facts of its dossier: what was told stands in the form, what is answered is kept. */
@Component
public class HireAnswers {

    /** The answer that somebody does not know; it stands for no answer. */
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> KEPT = Set.of("employment.", "hire.", "tasks.");

    private final Forms forms;
    private final Facts facts;
    private final HireConsents consents;
    private final Residences residences;
    private final Clock clock;

    HireAnswers(Forms forms, Facts facts, HireConsents consents, Residences residences, Clock clock) {
        this.forms = forms;
        this.facts = facts;
        this.consents = consents;
        this.residences = residences;
        this.clock = clock;
    }

    /** What is known, in the fields of a form. */
    @Transactional(readOnly = true)
    public Map<String, Object> prefill(Hire hire, String formId) {
        Map<String, Object> values = new HashMap<>();
        for (Fact fact : facts.all(hire.dossierId(), Hire.SUBJECT)) {
            if (forms.get(formId).keys().contains(fact.path())) {
                values.put(fact.path(), typed(fact));
            }
        }
        residences.spread(values);
        return values;
    }

    /** Keeps what the employer told; what it left open is taken away, unless somebody without an account told it. */
    @Transactional
    public void keep(Hire hire, String formId, Answers answers, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        for (String path : forms.get(formId).keys()) {
            if (!isFact(path) || Sensitive.is(path) && !consents.given(hire.dossierId())) {
                continue;
            }
            Optional<Fact> before = facts.get(hire.dossierId(), Hire.SUBJECT, path);
            Optional<String> told = text(path, answers);
            if (told.isPresent() && !told.equals(before.map(Fact::value))) {
                facts.put(hire.dossierId(), Hire.SUBJECT, path, told.get(), "werkgever", today, viewer);
            } else if (told.isEmpty() && before.filter(fact -> fact.confirmedByName() != null).isPresent()) {
                facts.forget(hire.dossierId(), Hire.SUBJECT, path, viewer.userId());
            }
        }
    }

    /** Keeps what somebody without an account told; what is left open changes nothing. The caller looked at consent. */
    @Transactional
    public void keepFromLink(Hire hire, String formId, Answers answers, String source) {
        LocalDate today = DutchTime.today(clock);
        for (String path : forms.get(formId).keys()) {
            if (isFact(path)) {
                text(path, answers).ifPresent(told ->
                        facts.putAsSystem(hire.dossierId(), Hire.SUBJECT, path, told, source, today));
            }
        }
    }

    private static boolean isFact(String path) {
        return path.equals(HirePaths.RESIDENCE) || KEPT.stream().anyMatch(path::startsWith);
    }

    private Optional<String> text(String path, Answers answers) {
        if (path.equals(HirePaths.RESIDENCE)) {
            return residences.told(answers);
        }
        Object value = answers.values().get(path);
        return value == null || value.equals(UNKNOWN) ? Optional.empty() : Optional.of(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Money money) {
            return money.inEuros().toPlainString();
        }
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    /** As the form wants it. */
    private static Object typed(Fact fact) {
        String value = fact.value();
        if (fact.path().equals(HirePaths.WAGE)) {
            return Money.euros(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(value);
        }
        return value.matches("\\d{1,6}\\.\\d{1,4}") ? new BigDecimal(value) : value;
    }
}
