package nl.werkbrug.garnishment.writ;

import java.util.List;

/**
 * What may be the answer to one question of the registration form. A person confirms it; until then it counts for nothing.
 *
 * @param key        key of the field in the form {@code register-garnishment}
 * @param candidates the values found, all different; more than one when the writ says more than one thing
 */
public record Proposal(String key, List<Candidate> candidates) {

    public Proposal {
        candidates = List.copyOf(candidates);
    }

    /** Whether the writ says only one thing. */
    public boolean single() {
        return candidates.size() == 1;
    }

    /**
     * One value.
     *
     * @param value   String, Money or LocalDate, as the form takes it
     * @param page    page of the document, from 1
     * @param line    the words it stands in, at most some 200 signs
     * @param caution key of the text that says why to look twice; empty when there is no reason
     */
    public record Candidate(Object value, int page, String line, String caution) {}
}
