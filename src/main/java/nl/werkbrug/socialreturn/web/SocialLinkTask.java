package nl.werkbrug.socialreturn.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.HireKnowledge;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.TaskHandler;
import nl.werkbrug.inbox.TaskResult;
import nl.werkbrug.scheme.Fact;
import nl.werkbrug.scheme.HireFacts;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialCourse;
import nl.werkbrug.socialreturn.SocialHire;
import nl.werkbrug.socialreturn.SocialLinks;
import nl.werkbrug.socialreturn.store.SocialContractTable;
import nl.werkbrug.socialreturn.store.SocialHireTable;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** For which contract somebody counts, as what and from when. */
@Component
class SocialLinkTask implements TaskHandler {

    private static final String NONE = "NONE";
    private static final String OWN = "OWN";
    private static final String FROM = "countsFrom";

    private final SocialHireTable table;
    private final SocialContractTable contracts;
    private final SocialLinks links;
    private final SocialCourse course;
    private final Hires hires;
    private final HireKnowledge knowledge;
    private final PageFormats formats;

    SocialLinkTask(
            SocialHireTable table, SocialContractTable contracts, SocialLinks links, SocialCourse course, Hires hires,
            HireKnowledge knowledge, PageFormats formats) {
        this.table = table;
        this.contracts = contracts;
        this.links = links;
        this.course = course;
        this.hires = hires;
        this.knowledge = knowledge;
        this.formats = formats;
    }

    @Override
    public Set<String> formIds() {
        return Set.of("social-return-link");
    }

    @Override
    public Map<String, ?> prefill(InboxTask task) {
        HireFacts known = knowledge.of(hires.get(it(task).hireId()));
        Map<String, Object> values = new HashMap<>();
        known.get(Fact.STARTS_ON, LocalDate.class).ifPresent(day -> values.put(FROM, day));
        known.get(Fact.HOURS_PER_WEEK, BigDecimal.class).ifPresent(hours -> values.put("hours", hours));
        return values;
    }

    @Override
    public Map<String, List<Option>> options(InboxTask task) {
        List<SocialContract> all = mine(task);
        List<Option> choices = new ArrayList<>(all.stream().map(it -> new Option(it.id(), it.reference() + ", " + it.client())).toList());
        choices.add(new Option(NONE, Words.of("socialreturn.social-link.the-employee-counts-for")));
        List<Option> groups = new ArrayList<>(same(links.labels(all, false)));
        groups.add(new Option(OWN, Words.of("socialreturn.social-link.i-take-the-value")));
        return Map.of("contracts", choices, "groups", groups, "bonuses", same(links.labels(all, true)));
    }

    @Override
    public Map<String, Object> variables(InboxTask task) {
        return Map.of("withBonuses", !links.labels(mine(task), true).isEmpty());
    }

    @Override
    public Preview preview(InboxTask task, Answers answers, Viewer viewer) {
        Optional<SocialContract> contract = contract(task, answers);
        if (contract.isEmpty()) {
            return Preview.NOTHING;
        }
        List<FieldError> mistakes = mistakes(it(task), contract.get(), answers);
        return new Preview(
                link(contract.get(), answers).map(it -> List.of(new Preview.Line(
                        Words.of("socialreturn.social-link.value-for-a-whole"), formats.money(it.value()),
                                Words.of("socialreturn.social-link.source", it.label(), it.source()),
                        true))).orElse(List.of()), List.of(), mistakes);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<SocialContract> contract = contract(task, answers);
        if (contract.isEmpty()) {
            course.notLinked(task.businessKey(), viewer);
            return TaskResult.Done.routed("socialreturn.social-link.the-employee-counts-for-2", Map.of("counts", false));
        }
        List<FieldError> mistakes = mistakes(it(task), contract.get(), answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        course.link(task.businessKey(), link(contract.get(), answers).orElseThrow(), answers.number("hours").orElseThrow(), viewer);
        return TaskResult.Done.routed("socialreturn.social-link.recorded-now-ask-the", Map.of("counts", true));
    }

    private List<FieldError> mistakes(SocialHire it, SocialContract contract, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate from = answers.date(FROM).orElseThrow();
        if (!contract.covers(from)) {
            mistakes.add(FieldError.in(FROM,
                    Words.of("socialreturn.social-link.the-contract-runs-from", contract.startsOn(), contract.endsOn())));
        }
        if (knowledge.of(hires.get(it.hireId())).get(Fact.STARTS_ON, LocalDate.class).filter(from::isBefore).isPresent()) {
            mistakes.add(FieldError.in(FROM, Words.of("socialreturn.social-link.the-employee-was-not")));
        }
        if (it.endedOn() != null && from.isAfter(it.endedOn())) {
            mistakes.add(FieldError.in(FROM, Words.of("socialreturn.social-link.the-employee-had-already")));
        }
        boolean own = answers.text("group").filter(OWN::equals).isPresent();
        if (own && contract.municipalityId() != null) {
            mistakes.add(FieldError.in("group", Words.of("socialreturn.social-link.the-building-blocks-of")));
        } else if (link(contract, answers).isEmpty()) {
            mistakes.add(FieldError.in("group", Words.of("socialreturn.social-link.this-group-or-bonus")));
        }
        return mistakes;
    }

    private Optional<SocialHire.Link> link(SocialContract contract, Answers answers) {
        String group = answers.text("group").orElseThrow();
        LocalDate from = answers.date(FROM).orElseThrow();
        return !group.equals(OWN) ? links.of(contract, from, group, answers.chosen("bonuses"))
                : Optional.of(SocialLinks.own(
                        contract, from, answers.text("own.label").orElseThrow(), answers.money("own.euros").orElseThrow(),
                        answers.number("own.fullTimeHours").orElseThrow(), answers.text("own.source").orElseThrow()));
    }

    /** Of this employer only, whatever was sent. */
    private Optional<SocialContract> contract(InboxTask task, Answers answers) {
        String chosen = answers.text("contract").orElseThrow();
        return chosen.equals(NONE) ? Optional.empty()
                : Optional.of(mine(task).stream().filter(it -> it.id().equals(chosen)).findFirst().orElseThrow());
    }

    private List<SocialContract> mine(InboxTask task) {
        return contracts.ofEmployer(it(task).employerId());
    }

    private SocialHire it(InboxTask task) {
        return table.find(task.businessKey()).orElseThrow();
    }

    private static List<Option> same(List<String> labels) {
        return labels.stream().map(label -> new Option(label, label)).toList();
    }
}
