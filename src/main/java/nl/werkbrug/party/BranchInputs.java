package nl.werkbrug.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.shared.Words;

/** The rows of a form with places of work. A field is named {@code branch-<row>-<part>}. */
public record BranchInputs(List<BranchInput> rows) {

    /** More rows are not read: nobody types them. */
    public static final int MOST = 50;

    public BranchInputs {
        rows = List.copyOf(rows);
    }

    public static BranchInputs of(List<Branch> branches) {
        return new BranchInputs(branches.stream().map(BranchInput::of).toList());
    }

    /** The rows as they were sent, those that were left open too. */
    public static BranchInputs read(Map<String, String> typed) {
        List<BranchInput> rows = new ArrayList<>();
        for (int row = 0; row < MOST && typed.containsKey(field(row, "number")); row++) {
            rows.add(new BranchInput(
                    part(typed, row, "number"), part(typed, row, "name"), part(typed, row, "street"),
                    part(typed, row, "postcode"), part(typed, row, "city")));
        }
        return new BranchInputs(rows);
    }

    /** With an open row at the end. */
    public BranchInputs oneMore() {
        if (rows.size() >= MOST) {
            return this;
        }
        List<BranchInput> more = new ArrayList<>(rows);
        more.add(new BranchInput("", "", "", "", ""));
        return new BranchInputs(more);
    }

    /** What is wrong, as sentences by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        Set<String> numbers = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            BranchInput input = rows.get(row);
            if (input.blank()) {
                continue;
            }
            int at = row;
            input.problems().forEach((part, why) -> problems.put(field(at, part), why));
            if (!numbers.add(Typed.bare(input.number()))) {
                problems.putIfAbsent(field(at, "number"), Words.of("party.page.branch-twice"));
            }
        }
        return problems;
    }

    /**
     * The places of work, without those that were left open.
     *
     * @throws InvalidValue when there are {@link #problems}
     */
    public List<Branch> branches() {
        return rows.stream().filter(row -> !row.blank()).map(BranchInput::asBranch).toList();
    }

    private static String part(Map<String, String> typed, int row, String part) {
        return typed.getOrDefault(field(row, part), "");
    }

    private static String field(int row, String part) {
        return "branch-" + row + "-" + part;
    }
}
