package nl.werkbrug.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.werkbrug.shared.Money;

/**
 * What an employer shows its client of social return: who counted, for how long and for how much.
 *
 * @param letter from the employer to the client
 * @param reference of the contract
 * @param through the last day that is counted here
 * @param lines may be empty
 */
public record SocialReturnProof(
        Letter letter, String reference, LocalDate startsOn, LocalDate endsOn, Money obligation, LocalDate through, List<Line> lines)
        implements DocumentModel {

    public SocialReturnProof {
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(obligation, "obligation");
        lines = List.copyOf(lines);
    }

    /**
     * One employee.
     *
     * @param who the name when the employee agreed, else the personnel number; null when that is not known
     * @param group in the words of the contract or the municipality
     * @param hours a week, the newest
     * @param block for a full year of full-time work
     * @param source where the value stands
     * @param proof the title of the proof that goes along; null when there is none
     */
    public record Line(
            String who, String group, LocalDate from, LocalDate until, BigDecimal hours, Money block, String source, Money value,
            String proof) {}

    @Override
    public DocumentType type() {
        return DocumentType.SOCIAL_RETURN_PROOF;
    }

    /** What all of them count for. */
    public Money total() {
        return lines.stream().map(Line::value).reduce(Money.ZERO, Money::plus);
    }

    /** What is still to be fulfilled. */
    public Money toDo() {
        return obligation.minus(total()).orZero();
    }

    /** Where the values stand, each once. */
    public List<String> sources() {
        return lines.stream().map(Line::source).distinct().toList();
    }

    /** The papers that go along. */
    public List<String> proofs() {
        return lines.stream().filter(it -> it.proof() != null)
                .map(it -> it.proof() + (it.who() == null ? "" : " (" + it.who() + ")")).toList();
    }
}
