package nl.werkbrug.workplaceadaptation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Money;
import nl.werkbrug.shared.Words;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Ownership;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.State;
import nl.werkbrug.workplaceadaptation.WorkplaceAdaptation.Timing;
import nl.werkbrug.workplaceadaptation.store.AdaptationQuoteTable;
import nl.werkbrug.workplaceadaptation.store.AdaptationTable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a provision goes, from what is needed to the money; the caller found the task to be the viewer's. */
@Service
public class AdaptationCourse {

    private final AdaptationTable table;
    private final AdaptationQuoteTable quotes;
    private final AdaptationFacts facts;
    private final AdaptationNotes notes;
    private final DutchFormats formats;
    private final Clock clock;

    AdaptationCourse(
            AdaptationTable table, AdaptationQuoteTable quotes, AdaptationFacts facts, AdaptationNotes notes, DutchFormats formats,
            Clock clock) {
        this.table = table;
        this.quotes = quotes;
        this.facts = facts;
        this.notes = notes;
        this.formats = formats;
        this.clock = clock;
    }

    @Transactional
    public void need(String id, WorkplaceAdaptation.Need need, Viewer viewer) {
        table.lock(id);
        table.need(id, need);
        WorkplaceAdaptation it = table.get(id);
        facts.settle(it, viewer);
        notes.did(it, viewer, "NEED", Words.in(Language.DUTCH, "workplaceadaptation.kept.needed", need.kind().applicant()));
        if (need.boughtBefore() != null) {
            notes.did(it, viewer, "BOUGHT_BEFORE", Words.in(Language.DUTCH, "workplaceadaptation.kept.bought-before"));
        }
    }

    @Transactional
    public void quote(String id, AdaptationQuote quote, Viewer viewer) {
        quotes.insert(table.lock(id).id(), quote, viewer);
        notes.quietly(table.get(id), viewer, "QUOTE");
    }

    /** It is asked with this quote; the sheet is filled. */
    @Transactional
    public void ask(String id, WorkplaceAdaptation.Choice choice, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        List<AdaptationQuote> all = quotes.of(id);
        AdaptationQuote chosen = all.stream().filter(each -> each.id().equals(choice.quoteId())).findFirst().orElseThrow();
        table.choice(id, choice);
        table.state(id, State.ASKED);
        facts.fillSheet(it, all, chosen, viewer);
        notes.did(it, viewer, "CHOOSE", Words.in(Language.DUTCH, "workplaceadaptation.kept.chosen", it.need().kind().applicant()));
    }

    /** It is not asked after all. */
    @Transactional
    public void doNotAsk(String id, String because, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        table.close(id, State.NOT_ASKED, DutchTime.today(clock), because);
        notes.did(it, viewer, "NOT_ASK", Words.in(Language.DUTCH, "workplaceadaptation.kept.not-asking"));
    }

    @Transactional
    public void granted(String id, WorkplaceAdaptation.Grant grant, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        table.grant(id, grant);
        String what = grant.supplied() ? Words.in(Language.DUTCH, "workplaceadaptation.kept.supplied") : formats.money(grant.amount());
        notes.did(it, viewer, "GRANT", grant.ownership() == Ownership.NONE
                ? Words.in(Language.DUTCH, "workplaceadaptation.kept.granted", formats.date(grant.on()), what)
                : Words.in(Language.DUTCH, "workplaceadaptation.kept.granted-in", formats.date(grant.on()), what, grant.ownership()));
    }

    /** When a purchase of that day is done, seen from request and decision. */
    @Transactional(readOnly = true)
    public Timing timing(WorkplaceAdaptation it, LocalDate boughtOn) {
        LocalDate asked = facts.askedOn(it).orElse(it.grant().on());
        if (boughtOn.isBefore(asked)) {
            return Timing.BEFORE_REQUEST;
        }
        return boughtOn.isBefore(it.grant().on()) ? Timing.BEFORE_DECISION : Timing.IN_TIME;
    }

    @Transactional
    public void bought(String id, LocalDate on, Money paid, Money vat, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        Timing timing = timing(it, on);
        table.purchase(id, new WorkplaceAdaptation.Purchase(on, paid, vat, timing));
        notes.did(it, viewer, "BUY", timing == Timing.BEFORE_REQUEST
                ? Words.in(Language.DUTCH, "workplaceadaptation.kept.bought-too-early", formats.date(on))
                : Words.in(Language.DUTCH, "workplaceadaptation.kept.bought", formats.date(on)));
    }

    /** The authority supplied it; nothing is left to do. */
    @Transactional
    public void delivered(String id, LocalDate on, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        table.delivered(id, on);
        table.close(id, State.DELIVERED, DutchTime.today(clock), null);
        notes.did(it, viewer, "DELIVER", Words.in(Language.DUTCH, "workplaceadaptation.kept.delivered", formats.date(on)));
    }

    @Transactional
    public void claimed(String id, LocalDate on, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        table.claimed(id, on);
        notes.did(it, viewer, "CLAIM", Words.in(Language.DUTCH, "workplaceadaptation.kept.claimed", formats.date(on)));
    }

    /**
     * What came earlier, before an objection brought the rest, counts too.
     *
     * @param on the day of the payment, or of the letter that says that nothing comes
     */
    @Transactional
    public void received(String id, LocalDate on, Money amount, String because, Viewer viewer) {
        WorkplaceAdaptation it = table.lock(id);
        Money before = it.claim().received() == null ? Money.ZERO : it.claim().received();
        table.received(id, on, before.plus(amount));
        table.close(id, State.PAID, DutchTime.today(clock), because);
        notes.did(it, viewer, "RECEIVE", amount.isZero() ? Words.in(Language.DUTCH, "workplaceadaptation.kept.nothing-paid")
                : Words.in(Language.DUTCH, "workplaceadaptation.kept.received", formats.money(amount), formats.date(on)));
    }
}
