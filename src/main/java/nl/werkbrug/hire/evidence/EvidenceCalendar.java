package nl.werkbrug.hire.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.werkbrug.deadline.Deadlines;

/**
 * What an employer must prove or report after a hire, in the years ahead.
 *
 * @param moments first what has a day, in order; then what comes back within a year or has no day yet; then standing rules
 */
public record EvidenceCalendar(List<EvidenceMoment> moments) {

    private static final Comparator<EvidenceMoment> IN_ORDER = Comparator
            .comparing(EvidenceMoment::on, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(EvidenceMoment::year, Comparator.nullsLast(Comparator.naturalOrder()));

    public EvidenceCalendar {
        moments = List.copyOf(moments);
    }

    /** The calendar from today on. */
    public static EvidenceCalendar of(EvidenceInput input, Deadlines deadlines) {
        Moments moments = new Moments(deadlines);
        WageSubsidyEvidence.add(input, moments);
        WageCostBenefitEvidence.add(input, moments);
        CoachEvidence.add(input, moments);
        OtherEvidence.add(input, deadlines, moments);
        ContractEvidence.add(input, moments);
        return new EvidenceCalendar(moments.all().stream().filter(it -> ahead(it, input.today())).sorted(IN_ORDER).toList());
    }

    private static boolean ahead(EvidenceMoment it, LocalDate today) {
        return it.on() == null ? it.standing() || it.year() >= today.getYear() : !it.on().isBefore(today);
    }

    /** By year, each in the order of {@link #moments}. */
    public Map<Integer, List<EvidenceMoment>> years() {
        return moments.stream().filter(it -> !it.standing())
                .collect(Collectors.groupingBy(EvidenceMoment::year, TreeMap::new, Collectors.toList()));
    }

    /** What applies once something happens. */
    public List<EvidenceMoment> standing() {
        return moments.stream().filter(EvidenceMoment::standing).toList();
    }

    /** The next ones with a day, at most so many. */
    public List<EvidenceMoment> next(int most) {
        return moments.stream().filter(it -> it.on() != null).limit(most).toList();
    }
}
