package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.werkbrug.form.FormWords;
import nl.werkbrug.garnishment.writ.Proposal;
import nl.werkbrug.garnishment.writ.Proposal.Candidate;
import nl.werkbrug.garnishment.writ.WritReader;
import nl.werkbrug.shared.Words;

/**
 * The proposals as the page lists them.
 *
 * @param groups  by part of the form, in its order
 * @param missing questions for which nothing was found
 */
record WritProposals(List<Group> groups, List<String> missing) {

    /** Prefix of the names of the inputs; what follows is the key of the field. */
    static final String TAKE = "neem.";

    /** Questions that most papers leave open; nobody misses them. */
    private static final Set<String> SELDOM = Set.of("servedTime", "claim.perPeriod", "bailiff.name", "bailiff.email", "voet.percentage");

    /** Part of the form with its proposals. */
    record Group(String label, List<Line> lines) {}

    /** One question: one value to confirm, or several to choose from. */
    record Line(String key, String label, List<Choice> choices) {

        public String name() {
            return TAKE + key;
        }

        public String id() {
            return "neem-" + key.replace('.', '-');
        }

        public boolean single() {
            return choices.size() == 1;
        }
    }

    /** A value in words, with its place. */
    record Choice(int number, String value, String place, String caution) {}

    static WritProposals of(List<Proposal> proposals, FormWords words) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        for (Proposal it : proposals) {
            groups.computeIfAbsent(words.group(it.key()), group -> new ArrayList<>()).add(line(it, words));
        }
        Set<String> found = proposals.stream().map(Proposal::key).collect(Collectors.toSet());
        List<String> missing = WritReader.KEYS.stream()
                .filter(key -> !found.contains(key) && !SELDOM.contains(key))
                .filter(key -> !key.equals("voet.amount") || !found.contains("voet.percentage"))
                .map(words::label)
                .toList();
        return new WritProposals(
                groups.entrySet().stream().map(group -> new Group(group.getKey(), group.getValue())).toList(), missing);
    }

    /** What was chosen on the page; a number that was not offered is passed over. */
    static Map<String, Candidate> chosen(List<Proposal> proposals, Map<String, List<String>> posted) {
        Map<String, Candidate> chosen = new LinkedHashMap<>();
        for (Proposal it : proposals) {
            String number = posted.getOrDefault(TAKE + it.key(), List.of("")).get(0);
            if (number != null && number.matches("\\d") && Integer.parseInt(number) < it.candidates().size()) {
                chosen.put(it.key(), it.candidates().get(Integer.parseInt(number)));
            }
        }
        return chosen;
    }

    private static Line line(Proposal proposal, FormWords words) {
        List<Choice> choices = IntStream.range(0, proposal.candidates().size())
                .mapToObj(i -> choice(i, proposal.key(), proposal.candidates().get(i), words))
                .toList();
        return new Line(proposal.key(), words.label(proposal.key()), choices);
    }

    private static Choice choice(int number, String key, Candidate it, FormWords words) {
        String place = Words.of("garnishment.writ.found-on", it.page(), it.line());
        return new Choice(number, words.answer(key, it.value()), place, it.caution().isEmpty() ? "" : Words.of(it.caution()));
    }
}
