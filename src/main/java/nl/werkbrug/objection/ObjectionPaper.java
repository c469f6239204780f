package nl.werkbrug.objection;

import java.time.Clock;
import java.time.LocalDate;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.document.ObjectionConfirmation;
import nl.werkbrug.document.ObjectionSupplement;
import nl.werkbrug.document.ObjectionWithdrawal;
import nl.werkbrug.party.Parties;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Component;

/** The letters of the municipality while it handles an objection. */
@Component
class ObjectionPaper {

    private final ObjectionTerms terms;
    private final ObjectionPost post;
    private final Parties parties;
    private final Clock clock;

    ObjectionPaper(ObjectionTerms terms, ObjectionPost post, Parties parties, Clock clock) {
        this.terms = terms;
        this.post = post;
        this.parties = parties;
        this.clock = clock;
    }

    /** That it came. */
    ObjectionConfirmation confirmation(Objection it, Contested contested) {
        DeadlineResult decision = terms.decision(it);
        return new ObjectionConfirmation(
                post.letter(contested, null), contested.item(), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(),
                terms.lastDay(contested.madeKnownOn()).end(), it.intake().postedOn(),
                ObjectionConfirmation.Arrival.valueOf(terms.arrival(it).outcome().name()), it.intake().grounds() != null,
                it.decideBy(),
                decision.steps().stream().map(step -> new ObjectionConfirmation.Step(step.text(), step.source())).toList(),
                contested.byPost());
    }

    /** That it was withdrawn, by who objected or by the party that objected for somebody. */
    ObjectionWithdrawal withdrawal(Objection it, Contested contested, boolean through) {
        LocalDate today = DutchTime.today(clock);
        LocalDate lastDay = terms.lastDay(contested.madeKnownOn()).end();
        return new ObjectionWithdrawal(
                post.letter(contested, null), contested.item(), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(), today,
                through ? parties.find(it.sender().readerId()).orElseThrow().name() : null, lastDay.isBefore(today) ? null : lastDay);
    }

    /** What is missing in it, and until when that can be sent (article 6:6 Awb); with whether the time to decide stands still. */
    ObjectionSupplement supplement(Objection it, Contested contested, boolean still) {
        return new ObjectionSupplement(
                post.letter(contested, null), contested.item(), contested.title(), contested.madeKnownOn(), it.intake().receivedOn(), it.wanted().grounds(),
                it.wanted().reason(), it.wanted().completeBy(), still);
    }
}
