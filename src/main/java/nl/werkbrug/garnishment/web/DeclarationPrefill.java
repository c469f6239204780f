package nl.werkbrug.garnishment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Fact;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.declaration.Declarations;
import nl.werkbrug.garnishment.declaration.SignedAnswers;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PayPeriod;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** What the declaration starts with: the last declaration on the dossier, else told-once facts and what the employer told. */
@Component
class DeclarationPrefill {

    /** Facts about job and wage, told once and used again. */
    private static final List<String> FACTS = List.of(
            "employment.since", "employment.contract", "employment.until", "wage.period", "wage.payDay", "wage.gross",
            "wage.tax", "wage.net", "wage.allowances", "wage.holidayPercentage", "wage.holidayMonth");
    private static final String SIGNER = "signer.name";
    private static final String FUNCTION = "signer.function";
    private static final List<String> MONEY = List.of(
            "wage.gross", "wage.tax", "wage.health", "wage.pension", "wage.net", "wage.allowances", "wage.companyCarAmount",
            "wage.holidayNet");
    private static final List<String> DATES = List.of("employment.since", "employment.until");
    private static final List<String> TEXTS = List.of(
            "relation", "employment.contract", "wage.period", "wage.payDay", "wage.companyCar", "wage.holidayPercentage",
            "wage.holidayMonth", "wage.other", "setOff.exists", "setOff.detail", "cak", "otherGarnishments", "pledges",
            "particulars", SIGNER, FUNCTION);

    private final Declarations declarations;
    private final Employers employers;
    private final Facts facts;
    private final Clock clock;

    DeclarationPrefill(Declarations declarations, Employers employers, Facts facts, Clock clock) {
        this.declarations = declarations;
        this.employers = employers;
        this.facts = facts;
        this.clock = clock;
    }

    /** Who fills it in signs it: the function of the last one to sign is only taken over when that was the same person. */
    Map<String, Object> of(Garnishment garnishment, Viewer viewer) {
        Map<String, Object> values = new HashMap<>(fromEmployer(garnishment));
        facts.all(garnishment.dossierId(), Garnishment.SUBJECT).stream()
                .filter(fact -> FACTS.contains(fact.path()))
                .forEach(fact -> typed(fact.path(), fact.value()).ifPresent(value -> values.put(fact.path(), value)));
        declarations.startingPoint(garnishment.id()).ifPresent(earlier -> values.putAll(typed(earlier)));
        if (!viewer.displayName().equals(values.put(SIGNER, viewer.displayName()))) {
            values.remove(FUNCTION);
        }
        return values;
    }

    /**
     * For the conditions of the form: whether an answer about the employee is known, and whether the law still makes it wait.
     *
     * @param earliest the first day on which it may go out
     */
    Map<String, Object> conditions(Garnishment garnishment, LocalDate earliest) {
        boolean known = declarations.startingPoint(garnishment.id()).isPresent()
                || facts.all(garnishment.dossierId(), Garnishment.SUBJECT).stream().anyMatch(fact -> FACTS.contains(fact.path()));
        return Map.of("known", yes(known), "waits", yes(DutchTime.today(clock).isBefore(earliest)));
    }

    private static String yes(boolean it) {
        return it ? "YES" : "NO";
    }

    /** Keeps what was told about job and wage as facts of the dossier. */
    void remember(String dossierId, Answers answers, Viewer viewer) {
        LocalDate today = DutchTime.today(clock);
        for (String path : FACTS) {
            Object value = answers.values().get(path);
            if (value != null) {
                facts.put(
                        dossierId, Garnishment.SUBJECT, path, value.toString(), "verklaring derdenbeslag", today, viewer);
            }
        }
    }

    private Map<String, Object> fromEmployer(Garnishment garnishment) {
        Employer employer = employers.find(garnishment.employerId()).orElseThrow();
        Map<String, Object> values = new HashMap<>();
        values.put("wage.period", employer.payPeriod().name());
        if (employer.payPeriod() == PayPeriod.MONTH) {
            values.put("wage.payDay", Words.in(Language.DUTCH, "garnishment.kept.pay-day", employer.payDay()));
        }
        values.put("channel", garnishment.bailiff().takesMail() ? "EMAIL" : "POST");
        values.put("early", "no");
        return values;
    }

    private static Map<String, Object> typed(SignedAnswers earlier) {
        Map<String, Object> values = new HashMap<>();
        for (String key : earlier.values().keySet()) {
            typed(key, earlier.values().get(key)).ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    /** The value as the form wants it; whatever must be told anew each time stays out. */
    private static Optional<Object> typed(String key, String value) {
        if (MONEY.contains(key)) {
            return Optional.of(Money.euros(value));
        }
        if (DATES.contains(key)) {
            return Optional.of(LocalDate.parse(value));
        }
        return TEXTS.contains(key) ? Optional.of(value) : Optional.empty();
    }
}
