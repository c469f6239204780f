package nl.werkbrug.hire.offer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.LocalSchemeStart;
import nl.werkbrug.hire.SchemeStart;
import nl.werkbrug.onboarding.Onboarding;
import nl.werkbrug.scheme.Scheme;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Says what must be mended in a choice before it can be carried out; the keys are those of the form. */
@Component
class ChoiceCheck {

    static final String SCHEMES = "schemes";
    static final String COACH = "coach";
    static final String CONSENT = "consentOn";

    private final Exclusions exclusions;
    private final HireSchemes chosen;
    private final LettingIn lettingIn;
    private final List<SchemeStart> starts;
    private final LocalSchemeStart local;
    private final Onboarding onboarding;

    ChoiceCheck(
            Exclusions exclusions, HireSchemes chosen, LettingIn lettingIn, List<SchemeStart> starts, LocalSchemeStart local,
            Onboarding onboarding) {
        this.exclusions = exclusions;
        this.chosen = chosen;
        this.lettingIn = lettingIn;
        this.starts = starts;
        this.local = local;
        this.onboarding = onboarding;
    }

    /** The mistakes, in the order of the form; empty when it can be carried out. */
    List<FieldError> mistakes(Offer offer, Choice choice) {
        Optional<String> waits = choice.keys().isEmpty() ? Optional.empty() : onboarding.obstacle(offer.hire().employerId());
        if (waits.isPresent()) {
            return List.of(FieldError.general(waits.get()));
        }
        List<FieldError> mistakes = new ArrayList<>();
        Map<Scheme, String> all = new EnumMap<>(Scheme.class);
        chosen.of(offer.hire().id()).stream()
                .filter(it -> it.state() != HireScheme.State.NOT_ASKED)
                .forEach(it -> all.put(it.scheme(), it.title()));
        for (String key : choice.keys()) {
            Optional<OfferedScheme> offered = offer.find(key).filter(OfferedScheme::choosable);
            offered.ifPresent(it -> all.put(it.scheme(), it.answer().title()));
            if (offered.isEmpty()) {
                mistakes.add(FieldError.in(SCHEMES, Words.of("hire.choice.from-list")));
            }
        }
        exclusions.among(all, offer.on()).forEach(why -> mistakes.add(FieldError.in(SCHEMES, why)));
        if (mistakes.isEmpty()) {
            mistakes.addAll(consent(offer, choice));
        }
        return mistakes;
    }

    /** Asked once what was typed with the choice is known too. */
    List<FieldError> obstacles(Hire hire, List<OfferedScheme> schemes) {
        return schemes.stream()
                .flatMap(it -> obstacle(hire, it).stream())
                .distinct()
                .map(why -> FieldError.in(SCHEMES, why))
                .toList();
    }

    private Optional<String> obstacle(Hire hire, OfferedScheme it) {
        return local.knows(it.key())
                ? local.obstacle(hire, it.key()) : startOf(hire, it.scheme()).flatMap(start -> start.obstacle(hire, it.scheme()));
    }

    /** The procedure that runs here; empty when the scheme is asked for elsewhere. */
    Optional<SchemeStart> startOf(Hire hire, Scheme scheme) {
        return starts.stream().filter(it -> it.handles(scheme) && it.runsFor(hire)).findFirst();
    }

    private List<FieldError> consent(Offer offer, Choice choice) {
        boolean coach = choice.keys().contains(Scheme.JOB_COACH_EXTERNAL.name());
        if (choice.coachPartyId() != null && !coach) {
            return List.of(FieldError.in(COACH, Words.of("hire.choice.no-coach")));
        }
        if (choice.coachPartyId() != null && !lettingIn.isCoach(choice.coachPartyId())) {
            return List.of(FieldError.in(COACH, Words.of("hire.choice.organisation")));
        }
        return choice.consentOn() == null && lettingIn.isNeeded(offer, choice)
                ? List.of(FieldError.in(CONSENT, Words.of("hire.choice.consent")))
                : List.of();
    }
}
