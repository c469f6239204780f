package nl.werkbrug.scheme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What is known of a hire; what was not told is simply not there. */
public final class HireFacts {

    /** In what kind of job somebody works: beschut werk (article 10b Participatiewet), Wsw, or none of these. */
    public enum JobKind { ORDINARY, SHELTERED, WSW, WSW_SECONDED }

    /** The benefit somebody has when the job begins; {@code NONE} is told, not assumed. */
    public enum Benefit { BIJSTAND, IOAW_IOAZ, ANW, WW, ZW, WIA, WAO, WAJONG, NONE }

    /** What the municipality decided about the target group (article 10c Participatiewet). */
    public enum GroupDecision { YES, NO, NOT_YET }

    /** How far a doelgroepverklaring of UWV is. */
    public enum Statement { NOT_REQUESTED, REQUESTED, GRANTED, REFUSED }

    /** What is needed: nothing, something the employee takes along, or something fixed to the company. */
    public enum AdaptationNeed { NONE, PORTABLE, FIXED }

    /** Learning at work: not, by bbl, or otherwise (vmbo, hbo, doctorate). */
    public enum LearningRoute { NONE, BBL, OTHER }

    /** How far the advice of UWV is. */
    public enum ShelteredAdvice { NOT_REQUESTED, REQUESTED, POSITIVE, NEGATIVE }

    private static final HireFacts NONE = new HireFacts(new EnumMap<>(Fact.class));

    private final Map<Fact, Object> values;

    private HireFacts(Map<Fact, Object> values) {
        this.values = values;
    }

    public static HireFacts none() {
        return NONE;
    }

    /**
     * The same with one fact more, or told anew.
     *
     * @throws IllegalArgumentException for a value of another kind than the fact has
     */
    public HireFacts with(Fact fact, Object value) {
        if (!fact.type().isInstance(value)) {
            throw new IllegalArgumentException(fact + " is not told as a " + fact.type().getSimpleName());
        }
        Map<Fact, Object> more = new EnumMap<>(values);
        more.put(fact, value);
        return new HireFacts(more);
    }

    /** The same without a fact. */
    public HireFacts without(Fact fact) {
        Map<Fact, Object> fewer = new EnumMap<>(values);
        fewer.remove(fact);
        return new HireFacts(fewer);
    }

    public boolean knows(Fact fact) {
        return values.containsKey(fact);
    }

    /** A fact of the type that {@link Fact#type} says; empty when it was not told. */
    public <T> Optional<T> get(Fact fact, Class<T> type) {
        return Optional.ofNullable(values.get(fact)).map(type::cast);
    }

    @Override
    public String toString() {
        return "HireFacts" + values.keySet();
    }
}
