package nl.werkbrug.wagesubsidy.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.Attachment;
import nl.werkbrug.wagesubsidy.Setup;
import nl.werkbrug.wagesubsidy.Setups;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A team lead says how the municipality handles loonkostensubsidie from a day on. */
@Component
class SetupFlow implements FormFlow {

    private static final String PAGE = "/loonkostensubsidie/inrichting";

    private final Setups setups;
    private final Clock clock;

    SetupFlow(Setups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "loonkostensubsidie-inrichting";
    }

    @Override
    public FormPage open(String municipalityId, Viewer viewer) {
        own(municipalityId, viewer);
        return FormPage.of(
                        "wage-subsidy-setup", Words.of("wagesubsidy.setup.set-up-the-wage"), PAGE,
                        "lks-setup:" + municipalityId + ":" + viewer.userId())
                .withPrefill(prefill(setups.of(municipalityId, DutchTime.today(clock))));
    }

    @Override
    public Preview preview(String municipalityId, Answers answers, Viewer viewer) {
        return Preview.warning(setups.differences(setup(municipalityId, answers, viewer)));
    }

    @Override
    public FormResult submit(String municipalityId, Answers answers, Viewer viewer) {
        own(municipalityId, viewer);
        return setups.add(setup(municipalityId, answers, viewer), viewer)
                ? new FormResult.Done(PAGE, Words.of("wagesubsidy.setup.recorded"))
                : new FormResult.Refused(List.of(
                        FieldError.in("validFrom", Words.of("wagesubsidy.setup.there-is-already-a"))));
    }

    private void own(String municipalityId, Viewer viewer) {
        if (!setups.municipality(viewer).equals(municipalityId)) {
            throw new NotVisible("wage subsidy setup", municipalityId);
        }
    }

    private static Map<String, Object> prefill(Setup now) {
        Map<String, Object> values = new HashMap<>();
        values.put("attachments", now.attachments().stream().map(Attachment::name).collect(Collectors.toSet()));
        values.put("applyRule", now.applyWithinMonths() == null ? "LAW" : "OWN");
        values.put("takesLate", word(now.takesLate()));
        values.put("countsFrom", now.countsFrom().name());
        values.put("daysToComplete", now.daysToComplete());
        values.put("committee", word(now.committee()));
        values.put("automatic", !now.autoGrant() ? "NO" : now.autoSign() ? "UNSIGNED" : "SIGNED");
        if (now.applyWithinMonths() != null) {
            values.put("applyWithinMonths", now.applyWithinMonths());
        }
        if (now.paymentDay() != null) {
            values.put("paymentDay", now.paymentDay());
        }
        if (now.portalText() != null) {
            values.put("portalText", now.portalText());
        }
        return values;
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "no";
    }

    private static Setup setup(String municipalityId, Answers answers, Viewer viewer) {
        String automatic = answers.text("automatic").orElseThrow();
        return new Setup(
                municipalityId, answers.date("validFrom").orElseThrow(),
                answers.chosen("attachments").stream().map(Attachment::valueOf).collect(Collectors.toSet()),
                answers.wholeNumber("applyWithinMonths").orElse(null), yes(answers, "takesLate"),
                Setup.CountsFrom.valueOf(answers.text("countsFrom").orElseThrow()), answers.wholeNumber("paymentDay").orElse(null),
                answers.wholeNumber("daysToComplete").orElseThrow(), answers.text("portalText").orElse(null),
                !automatic.equals("NO"), automatic.equals("UNSIGNED"), yes(answers, "committee"),
                answers.text("source").orElseThrow(), viewer.userId());
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("yes"::equals).isPresent();
    }
}
