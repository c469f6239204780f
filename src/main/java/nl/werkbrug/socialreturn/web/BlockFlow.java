package nl.werkbrug.socialreturn.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.BlockDesk;
import nl.werkbrug.socialreturn.BuildingBlocks;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** A new version of the building blocks; it begins with what the newest says. The id is always {@code nieuw}. */
@Component
class BlockFlow implements FormFlow {

    static final String PAGE = "/bouwblokken";
    /** As many as the form has places for. */
    static final int MOST_BLOCKS = 12;
    static final int MOST_BONUSES = 5;

    private static final String FROM = "validFrom";

    private final BlockDesk desk;

    BlockFlow(BlockDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "bouwblokken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        String municipality = desk.municipality(viewer);
        FormPage page = FormPage.of(
                "social-return-blocks", Words.of("socialreturn.block.building-blocks-new-version"), PAGE,
                        "building-blocks:" + municipality + ":" + viewer.userId());
        return desk.list(viewer).stream().findFirst().map(newest -> page.withPrefill(prefill(newest.blocks()))).orElse(page);
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        return new Preview(List.of(), List.of(), mistakes(answers, viewer));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        List<FieldError> mistakes = mistakes(answers, viewer);
        if (!mistakes.isEmpty()) {
            return new FormResult.Refused(mistakes);
        }
        desk.add(new BuildingBlocks(
                UUID.randomUUID().toString(), desk.municipality(viewer), answers.date(FROM).orElseThrow(),
                answers.number("fullTimeHours").orElseThrow(), answers.text("source").orElseThrow().strip(), rows(answers)), viewer);
        return new FormResult.Done(PAGE, Words.of("socialreturn.block.the-building-blocks-have"));
    }

    private List<FieldError> mistakes(Answers answers, Viewer viewer) {
        List<FieldError> mistakes = new ArrayList<>();
        if (desk.taken(answers.date(FROM).orElseThrow(), viewer)) {
            mistakes.add(FieldError.in(FROM, Words.of("socialreturn.block.there-is-already-a")));
        }
        List<String> keys = keys();
        keys.forEach(key -> unfinished(key, answers).ifPresent(mistakes::add));
        if (keys.stream().filter(key -> key.startsWith("block")).allMatch(key -> answers.text(key + ".label").isEmpty())) {
            mistakes.add(FieldError.in("block.1.label", Words.of("socialreturn.block.fill-in-at-least")));
        }
        Set<String> names = new HashSet<>();
        keys.forEach(key -> answers.text(key + ".label").filter(name -> !names.add(name.strip().toLowerCase(Locale.ROOT))).ifPresent(
                twice -> mistakes.add(FieldError.in(key + ".label", Words.of("socialreturn.block.this-name-is-already")))));
        return mistakes;
    }

    private static Optional<FieldError> unfinished(String key, Answers answers) {
        boolean named = answers.text(key + ".label").isPresent();
        boolean valued = answers.money(key + ".euros").isPresent();
        if (named == valued) {
            return Optional.empty();
        }
        return Optional.of(named ? FieldError.in(key + ".euros", Words.of("socialreturn.block.fill-in-the-value"))
                : FieldError.in(key + ".label", Words.of("socialreturn.block.fill-in-the-name")));
    }

    private static List<BuildingBlocks.Row> rows(Answers answers) {
        List<BuildingBlocks.Row> rows = new ArrayList<>();
        for (String key : keys()) {
            Optional<Money> value = answers.money(key + ".euros");
            value.ifPresent(euros -> rows.add(new BuildingBlocks.Row(
                    rows.size() + 1, answers.text(key + ".label").orElseThrow().strip(), euros, key.startsWith("bonus"))));
        }
        return rows;
    }

    private static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (int number = 1; number <= MOST_BLOCKS; number++) {
            keys.add("block." + number);
        }
        for (int number = 1; number <= MOST_BONUSES; number++) {
            keys.add("bonus." + number);
        }
        return keys;
    }

    private static Map<String, Object> prefill(BuildingBlocks it) {
        Map<String, Object> values = new HashMap<>(Map.of("fullTimeHours", it.fullTimeHours(), "source", it.source()));
        fill(values, "block.", it.blocks());
        fill(values, "bonus.", it.bonuses());
        return values;
    }

    private static void fill(Map<String, Object> values, String prefix, List<BuildingBlocks.Row> rows) {
        for (int at = 0; at < rows.size(); at++) {
            values.put(prefix + (at + 1) + ".label", rows.get(at).label());
            values.put(prefix + (at + 1) + ".euros", rows.get(at).value());
        }
    }
}
