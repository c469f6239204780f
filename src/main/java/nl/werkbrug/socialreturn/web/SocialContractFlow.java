package nl.werkbrug.socialreturn.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.party.Employers;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialContracts;
import nl.werkbrug.socialreturn.store.BuildingBlockTable;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A contract is added or changed; the id is {@code nieuw:<employer>} or that of the contract. */
@Component
class SocialContractFlow implements FormFlow {

    private static final String NEW = "nieuw:";
    private static final String OTHER = "OTHER";

    private final SocialContracts contracts;
    private final Employers employers;
    private final Municipalities municipalities;
    private final BuildingBlockTable blocks;
    private final PageFormats formats;

    SocialContractFlow(
            SocialContracts contracts, Employers employers, Municipalities municipalities, BuildingBlockTable blocks,
            PageFormats formats) {
        this.contracts = contracts;
        this.employers = employers;
        this.municipalities = municipalities;
        this.blocks = blocks;
        this.formats = formats;
    }

    @Override
    public String name() {
        return "social-return-contract";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        FormPage page = FormPage.of(
                        "social-return-contract", id.startsWith(NEW) ? Words.of("socialreturn.social-contract.add-a-contract")
                                : Words.of("socialreturn.social-contract.change-a-contract"), back(id, viewer),
                        "social-return-contract:" + id + ":" + viewer.userId())
                .withOptions(Map.of("municipalities", options()));
        return id.startsWith(NEW) ? page : page.withPrefill(prefill(contracts.get(id, viewer)));
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        SocialContract it = read(id, answers, viewer);
        return new Preview(List.of(
                new Preview.Line(Words.of("socialreturn.social-contract.the-obligation"), formats.money(it.obligation()), why(it),
                        true)),
                List.of(), mistakes(it));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SocialContract it = read(id, answers, viewer);
        List<FieldError> mistakes = mistakes(it);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        if (id.startsWith(NEW)) {
            contracts.make(it, viewer);
        } else {
            contracts.change(it, viewer);
        }
        return new FormResult.Done(
                SocialReturnPages.HOME + "/contract/" + it.id(),
                        Words.of("socialreturn.social-contract.recorded-the-obligation-is", it.obligation()));
    }

    /** How the obligation came about. */
    private String why(SocialContract it) {
        return it.fixed() != null ? Words.of("socialreturn.social-contract.the-fixed-amount-from")
                : Words.of(
                        it.wage() == null ? "socialreturn.share-of-all" : "socialreturn.share-of-wage",
                        it.percentage(), it.basis());
    }

    private List<FieldError> mistakes(SocialContract it) {
        List<FieldError> mistakes = new ArrayList<>();
        if (it.endsOn().isBefore(it.startsOn())) {
            mistakes.add(FieldError.in("endsOn", Words.of("socialreturn.social-contract.the-last-day-is")));
        }
        if (it.basis().compareTo(it.value()) > 0) {
            mistakes.add(FieldError.in("wage", Words.of("socialreturn.social-contract.the-wage-part-is")));
        }
        if (it.obligation().compareTo(it.value()) > 0) {
            mistakes.add(FieldError.in("fixed", Words.of("socialreturn.social-contract.the-obligation-is-higher")));
        }
        if (contracts.taken(it)) {
            mistakes.add(FieldError.in("reference", Words.of("socialreturn.social-contract.you-already-have-a")));
        }
        return mistakes;
    }

    private SocialContract read(String id, Answers answers, Viewer viewer) {
        boolean added = id.startsWith(NEW);
        String employer = added ? employers.forHiring(id.substring(NEW.length()), viewer).id() : contracts.get(id, viewer).employerId();
        String municipality = answers.text("municipality").orElseThrow();
        Money wage = answers.text("basis").filter("WAGE"::equals).isPresent() ? answers.money("wage").orElseThrow() : null;
        boolean fixed = answers.text("kind").orElseThrow().equals("FIXED");
        return new SocialContract(
                added ? UUID.randomUUID().toString() : id, employer, answers.text("client").orElseThrow().strip(),
                municipality.equals(OTHER) ? null : municipality, answers.text("reference").orElseThrow().strip(),
                answers.money("value").orElseThrow(), fixed ? null : wage,
                fixed ? null : answers.number("percentage").orElseThrow(), fixed ? answers.money("fixed").orElseThrow() : null,
                answers.date("startsOn").orElseThrow(), answers.date("endsOn").orElseThrow());
    }

    private List<Option> options() {
        List<Option> all = new ArrayList<>();
        blocks.municipalities().forEach(each -> municipalities.nameOf(each).ifPresent(name -> all.add(new Option(each, name))));
        all.sort(Comparator.comparing(Option::label));
        all.add(new Option(OTHER, Words.of("socialreturn.social-contract.they-are-not-in")));
        return all;
    }

    private String back(String id, Viewer viewer) {
        return id.startsWith(NEW) ? SocialReturnPages.HOME + "/" + employers.forHiring(id.substring(NEW.length()), viewer).id()
                : SocialReturnPages.HOME + "/contract/" + contracts.get(id, viewer).id();
    }

    private static Map<String, Object> prefill(SocialContract it) {
        Map<String, Object> values = new HashMap<>(Map.of(
                "client", it.client(), "municipality", it.municipalityId() == null ? OTHER : it.municipalityId(),
                "reference", it.reference(), "value", it.value(), "basis", it.wage() == null ? "WHOLE" : "WAGE",
                "kind", it.fixed() == null ? "PERCENTAGE" : "FIXED", "startsOn", it.startsOn(), "endsOn", it.endsOn()));
        putIfKnown(values, "wage", it.wage());
        putIfKnown(values, "percentage", it.percentage());
        putIfKnown(values, "fixed", it.fixed());
        return values;
    }

    private static void putIfKnown(Map<String, Object> values, String key, Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}
