package nl.werkbrug.wagesubsidy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.objection.AllContested;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Objection;
import nl.werkbrug.objection.ObjectionByPost;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.objection.ObjectionLetter;
import nl.werkbrug.objection.ObjectionPost;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes known a decision on an objection of somebody else than the employer: by letter, to who objected. What is decided instead becomes a decision of
 * its own, which the employer gets.
 */
@Service
public class RulingsByLetter {

    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final DecisionLetters letters;
    private final AllContested contested;
    private final ObjectionDecisions deciding;
    private final ObjectionPost post;
    private final ObjectionByPost byPost;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RulingsByLetter(
            WageSubsidyTable subsidies, DecisionTable decisions, DecisionLetters letters, AllContested contested, ObjectionDecisions deciding, ObjectionPost post,
            ObjectionByPost byPost, Deadlines deadlines, ApplicationEventPublisher events, Clock clock) {
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.letters = letters;
        this.contested = contested;
        this.deciding = deciding;
        this.post = post;
        this.byPost = byPost;
        this.deadlines = deadlines;
        this.events = events;
        this.clock = clock;
    }

    /** A second call does nothing. */
    @Transactional
    public void makeKnown(Objection it) {
        WageSubsidy subsidy = subsidies.lock(it.aboutId());
        Decision decision = decisions.get(it.decisionId());
        if (!decision.signed() || decision.madeKnownOn() != null) {
            return;
        }
        LocalDate today = DutchTime.today(clock);
        Contested about = contested.of(it);
        String document = byPost.send(
                it, about, ObjectionLetter.DECISION, letter(it, about, subsidy, decision, today), "objection-known:" + it.id(),
                Words.in(Language.DUTCH, "wagesubsidy.kept.decision-sent", decision.kind().dutchLabel()));
        decisions.madeKnown(decision.id(), today, document);
        events.publishEvent(new DecisionMadeKnown(decision.id(), subsidy.id(), decision.kind(), today));
    }

    private ObjectionDecision letter(Objection it, Contested about, WageSubsidy subsidy, Decision decision, LocalDate today) {
        return new ObjectionDecision(
                post.letter(about, letters.signatory(decision.id())), about.item(), about.title(), about.madeKnownOn(), letters.employee(subsidy), false,
                "Uw bezwaar is " + it.outcome().label() + ".", null, decision.reasoning().lines().filter(line -> !line.isBlank()).toList(),
                ObjectionDecision.Appeal.until(deadlines.compute("AWB_6_7", today).end()),
                List.of(decision.countsFrom() == null ? deciding.holds(decision.id(), "Het eerdere besluit blijft gelden.")
                        : "Wat hierboven staat, komt in de plaats van het eerdere besluit. De werkgever krijgt daarover een eigen brief."));
    }
}
