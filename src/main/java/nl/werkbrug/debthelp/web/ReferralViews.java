package nl.werkbrug.debthelp.web;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.debthelp.HelpEvent;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.ReferralTerms;
import nl.werkbrug.debthelp.SharedFact;
import nl.werkbrug.debthelp.store.HelpEventTable;
import nl.werkbrug.debthelp.store.ReferralTable;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import org.springframework.stereotype.Component;

/** A referral as pages show it; the caller found it to be the viewer's. */
@Component
class ReferralViews {

    private final ReferralTable table;
    private final HelpEventTable events;
    private final ReferralTerms terms;
    private final Deadlines deadlines;
    private final Parties parties;

    ReferralViews(ReferralTable table, HelpEventTable events, ReferralTerms terms, Deadlines deadlines, Parties parties) {
        this.table = table;
        this.events = events;
        this.terms = terms;
        this.deadlines = deadlines;
        this.parties = parties;
    }

    /**
     * What went along.
     *
     * @param from who referred
     */
    record Shared(Referral referral, String from, List<SharedFact.Line> lines) {}

    /**
     * How it goes.
     *
     * @param due the day by which something must be heard; null when nothing is expected
     * @param source of that term; null idem
     * @param estimate whether that term is not certain
     */
    record Course(Shared shared, List<HelpEvent> events, LocalDate due, String source, boolean estimate) {}

    Shared facts(Referral it) {
        return new Shared(it, parties.find(it.referrer().partyId()).map(Party::name).orElse(""), table.facts(it.id()));
    }

    Course course(Referral it) {
        if (it.over()) {
            return new Course(facts(it), events.of(it.id()), null, null, false);
        }
        ReferralTerms.From from = terms.now(it.id());
        var term = deadlines.term(from.code(), from.day());
        return new Course(
                facts(it), events.of(it.id()), terms.due(it.id()), from.agreed() ? null : term.source(),
                !from.agreed() && term.grade().isEstimate());
    }
}
