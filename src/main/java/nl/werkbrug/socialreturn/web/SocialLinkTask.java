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
import nl.werkbrug.shared.DutchFormats;
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
    private final DutchFormats formats;

    SocialLinkTask(
            SocialHireTable table, SocialContractTable contracts, SocialLinks links, SocialCourse course, Hires hires,
            HireKnowledge knowledge, DutchFormats formats) {
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
        choices.add(new Option(NONE, "De werknemer telt bij geen contract mee"));
        List<Option> groups = new ArrayList<>(same(links.labels(all, false)));
        groups.add(new Option(OWN, "Ik neem de waarde over uit het contract"));
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
                        "Waarde voor een heel jaar bij een volle werkweek", formats.money(it.value()), it.label() + ". Bron: " + it.source(),
                        true))).orElse(List.of()), List.of(), mistakes);
    }

    @Override
    public TaskResult complete(InboxTask task, Answers answers, Viewer viewer) {
        Optional<SocialContract> contract = contract(task, answers);
        if (contract.isEmpty()) {
            course.notLinked(task.businessKey(), viewer);
            return new TaskResult.Done("De werknemer telt bij geen contract mee.", Map.of("counts", false));
        }
        List<FieldError> mistakes = mistakes(it(task), contract.get(), answers);
        if (!mistakes.isEmpty()) {
            return new TaskResult.Refused(mistakes);
        }
        course.link(task.businessKey(), link(contract.get(), answers).orElseThrow(), answers.number("hours").orElseThrow(), viewer);
        return new TaskResult.Done("Vastgelegd. Vraag nu de opdrachtgever of de werknemer meetelt.", Map.of("counts", true));
    }

    private List<FieldError> mistakes(SocialHire it, SocialContract contract, Answers answers) {
        List<FieldError> mistakes = new ArrayList<>();
        LocalDate from = answers.date(FROM).orElseThrow();
        if (!contract.covers(from)) {
            mistakes.add(FieldError.in(FROM, "Het contract loopt van " + formats.date(contract.startsOn()) + " tot en met "
                    + formats.date(contract.endsOn()) + ". Kies een dag daarbinnen."));
        }
        if (knowledge.of(hires.get(it.hireId())).get(Fact.STARTS_ON, LocalDate.class).filter(from::isBefore).isPresent()) {
            mistakes.add(FieldError.in(FROM, "De werknemer was toen nog niet in dienst. Kies de eerste werkdag of later."));
        }
        if (it.endedOn() != null && from.isAfter(it.endedOn())) {
            mistakes.add(FieldError.in(FROM, "De werknemer was toen al uit dienst. Kies een eerdere dag."));
        }
        boolean own = answers.text("group").filter(OWN::equals).isPresent();
        if (own && contract.municipalityId() != null) {
            mistakes.add(FieldError.in("group", "Bij dit contract gelden de bouwblokken van een gemeente. Kies een van haar groepen."));
        } else if (link(contract, answers).isEmpty()) {
            mistakes.add(FieldError.in("group", "Deze groep of bonus staat op die dag niet in de bouwblokken van dit contract. "
                    + "Kies een andere groep of een andere dag."));
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
