package nl.werkbrug.hire;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.scheme.Fact;

/** Which facts are asked only with the employee's consent: benefit, limitation, health, school for it, and guidance. */
final class Sensitive {

    /** About the job, the company, or what anybody may be asked. */
    private static final Set<Fact> OPEN = EnumSet.of(
            Fact.STARTS_ON, Fact.PERMANENT, Fact.ENDS_ON, Fact.HOURS_PER_WEEK, Fact.PROBATION, Fact.JOB_KIND,
            Fact.AGE_AT_START, Fact.AOW_AGE, Fact.RESIDENCE, Fact.WORKED_HERE_BEFORE, Fact.TRAINED_COLLEAGUE,
            Fact.LEARNING_ROUTE, Fact.RECOGNISED_COMPANY, Fact.SOCIAL_RETURN_DUTY, Fact.SOCIAL_RETURN_ACCEPTED);

    private Sensitive() {}

    static Set<String> paths() {
        return EnumSet.complementOf(EnumSet.copyOf(OPEN)).stream().map(HirePaths::of).collect(Collectors.toUnmodifiableSet());
    }

    static boolean is(String path) {
        return paths().contains(path);
    }
}
