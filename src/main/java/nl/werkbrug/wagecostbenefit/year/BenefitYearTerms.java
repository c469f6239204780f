package nl.werkbrug.wagecostbenefit.year;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import nl.werkbrug.agenda.StartEvent;
import nl.werkbrug.agenda.StartEvents;
import nl.werkbrug.deadline.Deadlines;
import org.springframework.stereotype.Component;

/** From when the terms after a year run: from the year itself, or from the day on the decision. */
@Component
class BenefitYearTerms implements StartEvents {

    private static final String OBJECT = "AWB_6_7";
    private static final int END_OF_DECEMBER = 31;

    private final YearTable table;
    private final Deadlines deadlines;

    BenefitYearTerms(YearTable table, Deadlines deadlines) {
        this.table = table;
        this.deadlines = deadlines;
    }

    @Override
    public Optional<StartEvent> of(String code, String businessKey, String itemId) {
        return switch (code) {
            case "WTL_REQUEST", "WTL_PROVISIONAL", "WTL_CORRECTION", "WTL_DECISION" -> table.find(businessKey)
                    .map(it -> StartEvent.fact(code, LocalDate.of(it.year(), Month.DECEMBER, END_OF_DECEMBER)));
            case "WTL_PAYMENT", OBJECT -> decided(businessKey).map(on -> StartEvent.fact(code, on));
            case "WTL_4_5" -> decided(businessKey).map(on -> StartEvent.fact(code, deadlines.compute(OBJECT, on).end()));
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> decided(String yearId) {
        return table.find(yearId).map(BenefitYear::decidedOn);
    }
}
