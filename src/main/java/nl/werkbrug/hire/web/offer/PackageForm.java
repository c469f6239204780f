package nl.werkbrug.hire.web.offer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Facts;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HirePaths;
import nl.werkbrug.hire.offer.Choice;
import nl.werkbrug.hire.offer.LettingIn;
import nl.werkbrug.hire.offer.Offer;
import nl.werkbrug.hire.offer.OfferedScheme;
import nl.werkbrug.hire.offer.Offers;
import nl.werkbrug.hire.offer.PackageStart;
import nl.werkbrug.hire.offer.SchemeRequests;
import nl.werkbrug.party.Party;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** The form to choose from a package, the same in the task and on the page. */
@Component
class PackageForm {

    static final String FORM = "hire-package";

    private static final String WAGE_VALUE = "hire.wageValue";
    private static final String WAGE_VALUE_ON = "hire.wageValueOn";

    private final Offers offers;
    private final SchemeRequests requests;
    private final LettingIn lettingIn;
    private final PackageStart start;
    private final Facts facts;
    private final Clock clock;

    PackageForm(Offers offers, SchemeRequests requests, LettingIn lettingIn, PackageStart start, Facts facts, Clock clock) {
        this.offers = offers;
        this.requests = requests;
        this.lettingIn = lettingIn;
        this.start = start;
        this.facts = facts;
        this.clock = clock;
    }

    /** What can be chosen and was not yet, and the organisations that have job coaches. */
    Map<String, List<Option>> options(Hire hire) {
        return Map.of(
                "schemes", toChoose(hire).stream()
                        .map(it -> new Option(it.key(), KeptWords.shown(it.answer().title()) + " (" + it.verdict().label() + ")"))
                        .toList(),
                "coaches", lettingIn.coaches().stream().map(it -> new Option(it.id(), it.name())).toList());
    }

    Map<String, Object> variables(Hire hire) {
        List<OfferedScheme> open = toChoose(hire);
        boolean coach = open.stream().anyMatch(it -> it.scheme() == Scheme.JOB_COACH_EXTERNAL) && !lettingIn.coaches().isEmpty();
        return Map.of(
                "coachPossible", coach,
                "consentPossible", coach || hire.municipalityId() != null,
                "fullTimeUnknown", unknown(hire, HirePaths.FULL_TIME_HOURS),
                "wageValueDayUnknown", !unknown(hire, WAGE_VALUE) && unknown(hire, WAGE_VALUE_ON));
    }

    Choice choice(Answers answers) {
        return new Choice(
                answers.chosen("schemes"), answers.text("coach").orElse(null), answers.date("consentOn").orElse(null),
                answers.number("fullTimeHours").map(it -> it.stripTrailingZeros()).orElse(null),
                answers.date("wageValueOn").orElse(null));
    }

    /** What one click starts, scheme by scheme; and what to think of. */
    Preview preview(Hire hire, Answers answers, Viewer viewer) {
        Choice choice = choice(answers);
        List<FieldError> mistakes = start.mistakes(hire, choice, viewer);
        if (!mistakes.isEmpty()) {
            return new Preview(List.of(), List.of(), mistakes);
        }
        Offer offer = offers.of(hire, DutchTime.today(clock));
        List<Preview.Line> lines = new ArrayList<>();
        offer.choosable().stream().filter(it -> choice.keys().contains(it.key())).forEach(it -> lines.add(new Preview.Line(
                KeptWords.shown(it.answer().title()), effect(hire, it), it.answer().reason().source(), true)));
        if (choice.coachPartyId() != null) {
            lettingIn.coaches().stream().filter(it -> it.id().equals(choice.coachPartyId())).map(Party::name)
                    .forEach(name -> lines.add(new Preview.Line(name, Words.of("hire.package.looks-along"), "", false)));
        }
        List<String> warnings = offer.cautions().stream()
                .filter(it -> it.schemes().stream().anyMatch(scheme -> schemesOf(offer, choice).contains(scheme)))
                .map(it -> KeptWords.shown(it.text()) + (it.grade().isEstimate() ? Words.of("hire.package.estimate") : ""))
                .toList();
        return new Preview(lines, lines.isEmpty() ? List.of(Words.of("hire.package.none")) : warnings, List.of());
    }

    private static String effect(Hire hire, OfferedScheme it) {
        boolean here = hire.municipalityId() != null
                && (it.scheme() == Scheme.WAGE_SUBSIDY_MEASURED || it.scheme() == Scheme.WAGE_SUBSIDY_FLAT_RATE);
        return here ? Words.of("hire.package.at-once") : Words.of("hire.package.task", it.where());
    }

    private static Set<Scheme> schemesOf(Offer offer, Choice choice) {
        return offer.schemes().stream().filter(it -> choice.keys().contains(it.key())).map(OfferedScheme::scheme)
                .collect(Collectors.toSet());
    }

    private List<OfferedScheme> toChoose(Hire hire) {
        Set<String> before = requests.keysOf(hire);
        return offers.of(hire, DutchTime.today(clock)).choosable().stream().filter(it -> !before.contains(it.key())).toList();
    }

    private boolean unknown(Hire hire, String path) {
        return facts.get(hire.dossierId(), Hire.SUBJECT, path).isEmpty();
    }
}
