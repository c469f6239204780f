package nl.werkbrug.wagesubsidy.payment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.payment.Desks;
import nl.werkbrug.wagesubsidy.payment.Entitlements;
import nl.werkbrug.wagesubsidy.payment.LineStandings;
import nl.werkbrug.wagesubsidy.payment.PaymentCalendar;
import nl.werkbrug.wagesubsidy.payment.PaymentLine;
import nl.werkbrug.wagesubsidy.payment.PaymentLineTable;
import nl.werkbrug.wagesubsidy.payment.SubsidyBatch;
import nl.werkbrug.wagesubsidy.payment.SubsidyMonths;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.stereotype.Component;

/** What a loonkostensubsidie brought until now, and what is expected next. */
@Component
class ReceivedPanel implements DossierPanel {

    private static final int ORDER = 27;

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final PaymentLineTable lines;
    private final LineStandings standings;
    private final PaymentCalendar calendar;
    private final Desks desks;
    private final Clock clock;
    private final Texts texts;

    ReceivedPanel(
            WageSubsidyTable subsidies,
            DecisionTable decisions,
            PaymentLineTable lines,
            LineStandings standings,
            PaymentCalendar calendar,
            Desks desks,
            Clock clock,
            Texts texts) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.lines = lines;
        this.standings = standings;
        this.calendar = calendar;
        this.desks = desks;
        this.clock = clock;
        this.texts = texts;
    }

    /**
     * One subsidy.
     *
     * @param next the month that is expected next, and its amount and day; null when nothing is
     * @param passed whether that day has passed
     * @param paused whether no payment is proposed until a change is decided
     * @param pays whether the viewer works at one of the two parties of the payment, whose the specification is
     * @param standings how far each line is, by its id
     */
    record Row(WageSubsidy subsidy, boolean pays, boolean paused, YearMonth next, Money expected, boolean estimate, LocalDate payDay, boolean passed,
            Money received, List<PaymentLine> lines, Map<String, SubsidyBatch.LineStanding> standings) {

        /** Whether the viewer may open the specification in which this line stands. */
        public boolean opens(PaymentLine line) {
            return pays && line.state() == PaymentLine.State.PAID;
        }

        public SubsidyBatch.LineStanding standing(PaymentLine line) {
            return standings.get(line.id());
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        if (!dossier.subjects().contains(WageSubsidy.SUBJECT)) {
            return Optional.empty();
        }
        List<Row> rows = subsidies.ofDossier(dossier.id()).stream()
                .filter(it -> it.state() == WageSubsidy.State.GRANTED || it.state() == WageSubsidy.State.ENDED)
                .map(it -> row(it, viewer))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(texts.get("wagesubsidy.panel.payments-title"), "wagesubsidy/received", rows));
    }

    private Row row(WageSubsidy it, Viewer viewer) {
        Entitlements entitled = Entitlements.of(decisions.of(it.id()));
        List<PaymentLine> all = lines.ofSubsidy(it.id());
        Money received = all.stream().filter(line -> line.state() == PaymentLine.State.PAID).map(PaymentLine::amount)
                .reduce(Money.ZERO, Money::plus);
        YearMonth month = next(it, all);
        boolean due = entitled.of(month).isPositive();
        LocalDate payDay = due ? calendar.payDay(it.municipalityId(), month) : null;
        return new Row(
                it, desks.isPartyTo(it.municipalityId(), it.employerId(), viewer), lines.paused(it.id()), due ? month : null,
                due ? entitled.of(month) : null, due && entitled.estimate(month),
                payDay, payDay != null && payDay.isBefore(DutchTime.today(clock)), received, all, standings.of(all));
    }

    /** This month, or the next one when this one was paid; the first month when the work is still to begin. */
    private YearMonth next(WageSubsidy it, List<PaymentLine> all) {
        YearMonth first = YearMonth.from(it.startsOn());
        YearMonth now = YearMonth.from(DutchTime.today(clock));
        YearMonth month = first.isAfter(now) ? first : now;
        boolean paid = all.stream().anyMatch(line -> line.month().equals(month) && line.state() == PaymentLine.State.PAID);
        return paid ? SubsidyMonths.after(month) : month;
    }
}
