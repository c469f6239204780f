package nl.werkbrug.party;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** One place of work exactly as somebody typed it; a row that was left open does not count. */
public record BranchInput(String number, String name, String street, String postcode, String city) {

    static BranchInput of(Branch branch) {
        return new BranchInput(
                branch.number().value(), branch.name(), branch.address().street(), branch.address().postcode(),
                branch.address().city());
    }

    /** Whether nothing was typed. */
    public boolean blank() {
        return Stream.of(number, name, street, postcode, city).allMatch(text -> text == null || text.isBlank());
    }

    /** What is wrong, as sentences by the part of the row. */
    Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        note(problems, "number", () -> new BranchNumber(number));
        note(problems, "name", () -> ContactDetails.name(name));
        note(problems, "street", () -> new Address(street, null, null));
        note(problems, "postcode", () -> new Address(null, postcode, null));
        note(problems, "city", () -> new Address(null, null, city));
        return problems;
    }

    Branch asBranch() {
        return new Branch("", new BranchNumber(number), name, new Address(street, postcode, city));
    }

    private static void note(Map<String, String> problems, String part, Runnable reading) {
        try {
            reading.run();
        } catch (InvalidValue e) {
            problems.put(part, e.reason().text());
        }
    }
}
