package nl.werkbrug.wagesubsidy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.ActingFor;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.document.Letter;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.document.SubsidyDecision;
import nl.werkbrug.objection.ObjectionDecisions;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The letter of a decision: made from the decision as it was signed. */
@Component
class DecisionLetters {

    private static final String NO_ACCOUNT = "Op welke rekening u betaalt, staat straks in Werkbrug: op het dossier, bij Bezwaar en "
            + "terugvordering. Staat het er niet op tijd? Bel ons voordat u betaalt.";

    private final SubsidyPapers papers;
    private final List<DecisionPaper> others;
    private final Copied copied;
    private final Setups setups;
    private final RepaymentAccounts repayment;
    private final ObjectionDecisions deciding;
    private final Deadlines deadlines;
    private final DutchFormats formats;
    private final JdbcClient jdbc;

    DecisionLetters(
            SubsidyPapers papers,
            List<DecisionPaper> others,
            Copied copied,
            Setups setups,
            RepaymentAccounts repayment,
            ObjectionDecisions deciding,
            Deadlines deadlines,
            DutchFormats formats,
            JdbcClient jdbc) {
        this.papers = papers;
        this.others = others;
        this.copied = copied;
        this.setups = setups;
        this.repayment = repayment;
        this.deciding = deciding;
        this.deadlines = deadlines;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    /** Makes and keeps the letter; returns the id of the document. */
    String make(WageSubsidy it, Decision decision, LocalDate today) {
        Letter.Signatory signatory = signatory(decision.id());
        return others.stream()
                .filter(each -> each.kind() == decision.kind())
                .findFirst()
                .map(each -> each.make(it, decision, signatory, today))
                .orElseGet(() -> make(it, decision, signatory, today));
    }

    /** Who signed it. */
    Letter.Signatory signatory(String decisionId) {
        return new Letter.Signatory(signer(decisionId), "teamleider", null);
    }

    /** The name of the employee. */
    String employee(WageSubsidy it) {
        return papers.employee(it);
    }

    private String make(WageSubsidy it, Decision decision, Letter.Signatory signatory, LocalDate today) {
        DeadlineResult remedy = deadlines.compute("AWB_6_7", today);
        boolean appeal = decision.kind() == Decision.Kind.ON_OBJECTION;
        return papers.keep(it, new SubsidyDecision(
                papers.toEmployer(it, signatory),
                decision.kind().dutchLabel(), papers.employee(it), decision.countsFrom(), decision.countsUntil(), amount(decision),
                decision.reasoning().lines().filter(line -> !line.isBlank()).toList(), basis(decision.kind()),
                decision.proposedBy() == null && signedByProgram(it, decision),
                new SubsidyDecision.Remedy(
                        appeal, remedy.end(), appeal ? ObjectionDecision.Appeal.SOURCE : remedy.term().source()),
                next(it, decision, today), copied.toEmployee(decision)));
    }

    /** Nobody looked at it when the program worked it out and the municipality needs no signature for that. */
    private boolean signedByProgram(WageSubsidy it, Decision decision) {
        Setup setup = setups.of(it);
        return setup.autoGrant() && setup.autoSign() && decision.signedBy().equals(setup.enteredBy());
    }

    private SubsidyDecision.Amount amount(Decision decision) {
        Decision.Basis basis = decision.basis();
        if (basis == null) {
            return null;
        }
        AmountSteps kept = AmountSteps.fromJson(basis.stepsJson());
        return new SubsidyDecision.Amount(
                basis.exclusive(), basis.inclusive(), basis.estimate(), formats.datesIn(kept.version()),
                kept.steps().stream()
                        .map(step -> new SubsidyDecision.Step(step.text(), step.amount(), CitedSource.of(step.source())))
                        .toList());
    }

    private static String basis(Decision.Kind kind) {
        return switch (kind) {
            case GRANT -> "artikel 10d lid 1, 4, 5 en 12 Participatiewet";
            case REFUSAL -> "artikel 10c en 10d Participatiewet";
            case NOT_PROCESSED -> "artikel 4:5 Awb";
            case CHANGE -> "artikel 10d lid 4, 5 en 6 Participatiewet";
            case REVALUATION -> "artikel 10d lid 7 Participatiewet";
            case END -> "artikel 10d lid 8 Participatiewet en artikel 4:48 en 4:49 Awb";
            case RECOVERY -> "artikel 4:57 Awb";
            case ON_OBJECTION -> "artikel 7:10, 7:11 en 7:12 Awb";
            case PENALTY -> throw new IllegalArgumentException("A penalty has a letter of its own");
        };
    }

    private List<String> next(WageSubsidy it, Decision decision, LocalDate today) {
        List<String> lines = new ArrayList<>();
        switch (decision.kind()) {
            case GRANT, CHANGE, REVALUATION -> {
                lines.add(pays(it, decision.kind() == Decision.Kind.GRANT ? "De eerste betaling" : "Een nabetaling", today));
                lines.add("Verandert er iets aan de uren, het contract of het werk? Meld dat meteen in Werkbrug.");
                lines.add("Wordt de werknemer ziek? Meld dat alleen aan UWV. De subsidie loopt door.");
                if (decision.basis() != null && decision.basis().wageValue() == null) {
                    lines.add("Het vaste percentage geldt tot en met " + formats.date(decision.countsUntil())
                            + ". Voor die dag meten wij de loonwaarde.");
                }
            }
            case REFUSAL -> lines.add("U krijgt geen loonkostensubsidie. Verandert er iets, dan kunt u opnieuw aanvragen.");
            case NOT_PROCESSED -> lines.add("Wij doen niets meer met deze aanvraag. U kunt opnieuw aanvragen, uiterlijk op "
                    + formats.date(deadlines.compute("PW_10D_2", it.startsOn()).end()) + ".");
            case END -> lines.add("Wij betalen de subsidie tot die dag. Kreeg u voor later al geld? Dan gaat dat van een volgende betaling "
                    + "af, of u krijgt een besluit waarin wij het terugvragen.");
            case RECOVERY -> {
                lines.add("Betaal uiterlijk op de dagen die in de bijlage staan. Betaalt u in één keer? Dan is dat binnen zes weken na deze "
                        + "brief (artikel 4:87 Awb).");
                lines.add(repayment.inWords(it).orElse(NO_ACCOUNT));
            }
            case ON_OBJECTION -> lines.add(decision.countsFrom() == null
                    ? deciding.holds(decision.id(), "Het eerdere besluit blijft gelden.")
                    : "Wat hierboven staat, komt in de plaats van het eerdere besluit. Het geldt vanaf "
                            + formats.date(decision.countsFrom()) + ".");
            case PENALTY -> throw new IllegalArgumentException("A penalty has a letter of its own");
        }
        return lines;
    }

    private String pays(WageSubsidy it, String what, LocalDate today) {
        Integer day = setups.of(it).paymentDay();
        String legal = what + " staat uiterlijk op " + formats.date(deadlines.compute("AWB_4_87", today).end())
                + " op uw rekening (artikel 4:87 Awb).";
        return day == null ? legal : "Wij betalen op de " + day + "e van elke maand. " + legal;
    }

    private String signer(String decisionId) {
        return jdbc.sql("select " + ActingFor.names("s", "sf") + " from wage_subsidy_decision d"
                        + " join app_user s on s.id = d.signed_by left join app_user sf on sf.id = d.signed_for where d.id = :id")
                .param("id", decisionId)
                .query(String.class)
                .single();
    }
}
