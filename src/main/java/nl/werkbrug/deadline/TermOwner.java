package nl.werkbrug.deadline;

import java.util.List;
import java.util.stream.Stream;

/** The party that must act within a term. */
public enum TermOwner {
    EMPLOYER("werkgever"),
    EMPLOYEE("werknemer"),
    BAILIFF("deurwaarder"),
    CREDITOR("schuldeiser"),
    MUNICIPALITY("gemeente"),
    UWV("UWV"),
    BELASTINGDIENST("Belastingdienst"),
    RVO("RVO"),
    DEBT_HELP("schuldhulp"),
    /** Whoever of an outcome contract has the task: the manager, the evaluator or another. */
    CONTRACT_PARTY("partij in het contract"),
    OMBUDS("ombudsfunctie"),
    COACH("jobcoach"),
    /** Whichever public body decides in the case at hand. */
    AUTHORITY("overheid die beslist"),
    /** Whoever has the work: known only when the term begins, and kept as one of the others then. */
    HOLDER("wie het werk heeft");

    /** Those that a term that runs can have. */
    public static final List<TermOwner> KNOWN = Stream.of(values()).filter(it -> it != HOLDER).toList();

    private final String label;

    TermOwner(String label) {
        this.label = label;
    }

    /** The Dutch word, as it stands in running text. */
    public String label() {
        return label;
    }
}
