package nl.werkbrug.request;

import java.util.List;
import nl.werkbrug.document.ObjectionDecision;
import nl.werkbrug.request.AuthorityRequest.State;

/** What an upheld objection comes to, in one or two sentences that are true beside the decision that was there before. */
final class UpheldWords {

    /** What follows when the request was stopped before the objection to its decision was decided. */
    static final String NOTHING_FOLLOWS = "Er volgt geen betaling uit deze beslissing. Wat al betaald is, blijft betaald.";

    private static final String STOPPED = "Ons eerdere besluit klopte niet. De aanvraag is intussen gestopt. Daarom nemen wij geen nieuw besluit.";
    private static final String CHANGED = " Wat er nu geldt, staat hieronder.";

    private UpheldWords() {}

    /**
     * What comes instead of the decision before.
     *
     * @param whose "uw" or "de"
     */
    static ObjectionDecision.Instead instead(AuthorityRequest request, RequestDecision before, RequestDecision now, String whose) {
        return request.state() == State.STOPPED
                ? new ObjectionDecision.Instead(STOPPED, null, null, null, List.of())
                : new ObjectionDecision.Instead(
                        sentence(before.outcome(), now.outcome(), whose), now.from(), now.until(), now.amount(), ObjectionLetters.lines(now.conditions()));
    }

    static String sentence(Outcome before, Outcome now, String whose) {
        boolean whole = now == Outcome.GRANTED;
        return switch (before) {
            case REFUSED -> whole ? "Wij kennen " + whose + " aanvraag alsnog toe." : "Wij kennen een deel van " + whose + " aanvraag alsnog toe.";
            case PARTLY -> whole ? "Wij kennen nu " + whose + " hele aanvraag toe."
                    : "Wij kennen nog steeds een deel van " + whose + " aanvraag toe." + CHANGED;
            case GRANTED -> whole ? (whose.equals("de") ? "De" : "Uw") + " aanvraag blijft toegekend." + CHANGED
                    : "Wij kennen niet meer " + whose + " hele aanvraag toe, maar een deel ervan.";
        };
    }
}
