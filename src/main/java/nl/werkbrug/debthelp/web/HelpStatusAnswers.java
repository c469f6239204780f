package nl.werkbrug.debthelp.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralCourse.Told;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** The form in which a helper tells how it goes: the same in the inbox, by link and for the referrer who heard it. */
@Component
class HelpStatusAnswers {

    static final String FORM = "debt-help-status";

    private final ReferralTable table;
    private final Deadlines deadlines;
    private final PageFormats formats;
    private final Clock clock;

    HelpStatusAnswers(ReferralTable table, Deadlines deadlines, PageFormats formats, Clock clock) {
        this.table = table;
        this.deadlines = deadlines;
        this.formats = formats;
        this.clock = clock;
    }

    Map<String, List<Option>> options(Referral it) {
        return Map.of(
                "statuses", it.status().next().stream().map(each -> new Option(each.name(), each.label())).toList(),
                "garnishments", table.facts(it.id()).stream().filter(line -> line.garnishmentId() != null)
                        .map(line -> new Option(line.garnishmentId(), line.value())).toList());
    }

    Map<String, Object> variables(Referral it) {
        return Map.of("withGarnishments", options(it).get("garnishments").isEmpty() ? "NO" : "YES");
    }

    /** What is most likely stands there already, so that one click is enough; nothing while a talk is still to come. */
    Map<String, Object> prefill(Referral it) {
        LocalDate today = DutchTime.today(clock);
        if (it.talkOn() != null) {
            return it.talkOn().isAfter(today) ? Map.of() : Map.of("status", HelpStatus.TALK_HELD.name(), "on", it.talkOn());
        }
        return Map.of("status", it.status().next().get(0).name(), "on", today);
    }

    Told told(Answers answers) {
        return new Told(
                HelpStatus.valueOf(answers.text("status").orElseThrow()), answers.date("on").orElseThrow(),
                answers.date("until").orElse(null), answers.text("note").orElse(null), answers.chosen("ending"),
                answers.text("counts").filter("YES"::equals).isPresent());
    }

    /** What must be mended first. */
    Optional<FieldError> mistake(Referral it, Answers answers) {
        Told told = told(answers);
        LocalDate today = DutchTime.today(clock);
        if (!it.status().next().contains(told.status())) {
            return wrong("status", Words.of("debthelp.answers.too-late"));
        }
        if (told.status() != HelpStatus.TALK_PLANNED && told.on().isAfter(today)) {
            return wrong("on", Words.of("debthelp.answers.future"));
        }
        if (told.status() == HelpStatus.TALK_PLANNED && told.on().isBefore(today)) {
            return wrong("on", Words.of("debthelp.answers.past"));
        }
        return told.status() == HelpStatus.MORATORIUM_GRANTED ? wrongEnd(told.on(), told.until(), "until") : Optional.empty();
    }

    /** A moratorium ends after it began, and no later than its law allows. */
    Optional<FieldError> wrongEnd(LocalDate from, LocalDate until, String key) {
        LocalDate latest = deadlines.compute("WGS_MORATORIUM", from).end();
        if (until.isBefore(from)) {
            return wrong(key, Words.of("debthelp.answers.order"));
        }
        return until.isAfter(latest) ? wrong(key, Words.of("debthelp.answers.too-long", formats.date(latest))) : Optional.empty();
    }

    private static Optional<FieldError> wrong(String key, String message) {
        return Optional.of(FieldError.in(key, message));
    }
}
