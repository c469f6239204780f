package nl.werkbrug.custombudget.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.custombudget.BudgetDesk;
import nl.werkbrug.custombudget.BudgetKind;
import nl.werkbrug.custombudget.BudgetSetup;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A new version of what a municipality decided; it begins with what the newest says. The id is always {@code nieuw}. */
@Component
class BudgetSetupFlow implements FormFlow {

    private final BudgetDesk desk;
    private final Clock clock;

    BudgetSetupFlow(BudgetDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "maatwerkbudget-inrichten";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        String municipality = desk.led(viewer);
        Map<String, Object> values = new HashMap<>(Map.of("validFrom", DutchTime.today(clock), "formal", "YES"));
        desk.list(viewer).stream().findFirst().ifPresent(it -> values.putAll(Map.of(
                "ceiling", it.ceiling(), "limit", it.limit(), "kinds", names(it), "formal", it.formal() ? "YES" : "NO",
                "source", it.source())));
        return FormPage.of(
                        "custom-budget-setup", Words.of("custombudget.setup.heading"), BudgetPages.PAGE,
                        "custom-budget-setup:" + municipality + ":" + viewer.userId())
                .withPrefill(values)
                .withOptions(Map.of("kinds", Arrays.stream(BudgetKind.values()).map(it -> new Option(it.name(), it.label())).toList()));
    }

    private static Object names(BudgetSetup it) {
        return it.kinds().stream().map(Enum::name).collect(Collectors.toSet());
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(desk.mistake(
                answers.date("validFrom").orElseThrow(), answers.money("ceiling").orElseThrow(), answers.money("limit").orElseThrow(),
                viewer)));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        Optional<BudgetDesk.Mistake> mistake = desk.add(new BudgetSetup(
                UUID.randomUUID().toString(), desk.led(viewer), answers.date("validFrom").orElseThrow(),
                answers.money("ceiling").orElseThrow(), answers.money("limit").orElseThrow(),
                answers.chosen("kinds").stream().map(BudgetKind::valueOf).collect(Collectors.toSet()),
                answers.text("formal").filter("YES"::equals).isPresent(), answers.text("source").orElseThrow().strip()), viewer);
        return mistake.isEmpty() ? new FormResult.Done(BudgetPages.PAGE, Words.of("custombudget.setup.done"))
                : new FormResult.Refused(mistakes(mistake));
    }

    private static List<FieldError> mistakes(Optional<BudgetDesk.Mistake> found) {
        return found.map(it -> FieldError.in(it.key(), it.text())).stream().toList();
    }
}
