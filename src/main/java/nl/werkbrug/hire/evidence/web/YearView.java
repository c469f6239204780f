package nl.werkbrug.hire.evidence.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.hire.evidence.EvidenceMoment;
import nl.werkbrug.shared.Words;

/**
 * One year on the page.
 *
 * @param months twelve, for the picture
 * @param moments what has a day, in order
 * @param others what comes back within the year, or has no day yet
 */
record YearView(int year, List<MonthView> months, List<EvidenceMoment> moments, List<EvidenceMoment> others) {

    private static final List<String> MONTHS = List.of("januari", "februari", "maart", "april", "mei", "juni", "juli",
            "augustus", "september", "oktober", "november", "december");

    /** @param count how many moments the month has */
    record MonthView(String name, int count) {

        /** What the picture says in words. */
        public String words() {
            return count == 0 ? Words.of("hire.evidence.moments-none") : count == 1 ? Words.of("hire.evidence.moment-one")
                    : Words.of("hire.evidence.moments", count);
        }
    }

    static YearView of(int year, List<EvidenceMoment> moments) {
        List<EvidenceMoment> dated = moments.stream().filter(it -> it.on() != null).toList();
        List<MonthView> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS.size(); month++) {
            int number = month;
            long count = dated.stream().map(EvidenceMoment::on).map(LocalDate::getMonthValue).filter(it -> it == number).count();
            months.add(new MonthView(MONTHS.get(month - 1), (int) count));
        }
        return new YearView(year, months, dated, moments.stream().filter(it -> it.on() == null).toList());
    }
}
