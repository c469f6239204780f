package nl.werkbrug.scheme;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one scheme fits a hire.
 *
 * @param title the Dutch name; for a scheme of a municipality the name it has there
 * @param reasons why, at least one, most telling first
 * @param missing what must be told before this can be known; empty unless the verdict is {@link Verdict#UNKNOWN}
 * @param desks where to ask: one when the answer tells which
 */
public record SchemeAnswer(
        Scheme scheme, String title, Verdict verdict, List<Reason> reasons, Set<Fact> missing, Set<Desk> desks) {

    public SchemeAnswer {
        reasons = List.copyOf(reasons);
        missing = Collections.unmodifiableSet(new LinkedHashSet<>(missing));
        desks = Set.copyOf(desks);
    }

    /** One known obstacle settles it; else one thing that is not known; else it fits. */
    static SchemeAnswer of(Scheme scheme, String title, List<Finding> findings) {
        Verdict verdict = findings.stream().map(Finding::verdict).min(Verdict::compareTo)
                .orElseThrow(() -> new IllegalStateException("Nothing is found about " + scheme));
        List<Finding> telling = findings.stream().filter(finding -> finding.verdict() == verdict).toList();
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        telling.forEach(finding -> missing.addAll(finding.missing()));
        Set<Desk> desks = EnumSet.noneOf(Desk.class);
        telling.stream().map(Finding::desk).flatMap(Optional::stream).forEach(desks::add);
        Set<Reason> reasons = new LinkedHashSet<>(telling.stream().map(Finding::reason).toList());
        return new SchemeAnswer(
                scheme, title, verdict, List.copyOf(reasons), missing, desks.isEmpty() ? scheme.desks() : desks);
    }

    /** The first reason. */
    public Reason reason() {
        return reasons.get(0);
    }

    /** Whether no source with authority states why, so that pages say "schatting". */
    public boolean isEstimate() {
        return reasons.stream().allMatch(reason -> reason.grade().isEstimate());
    }
}
