package nl.werkbrug.wagesubsidy.payment;

import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Why a line is there, as it is kept: the municipality and the employer read it on a page and in a specification. */
@Component
class LineWords {

    String why(Proposal.Line it, Entitlements entitled) {
        return switch (it.kind()) {
            case REGULAR -> regular(it, entitled);
            case SETTLEMENT -> change(it, it.amount().isPositive() ? "more" : "less");
            case RECOVERY -> change(it, "claimed");
            case SET_OFF -> say("set-off");
            case SET_OFF_LEFT -> say("set-off-left");
        };
    }

    private static String regular(Proposal.Line it, Entitlements entitled) {
        long days = entitled.days(it.month());
        int all = it.month().lengthOfMonth();
        return days == all ? say("regular", it.month()) : say("regular-part", it.month(), days, all);
    }

    private static String change(Proposal.Line it, String key) {
        return say(key, it.month(), it.before(), it.now());
    }

    private static String say(String key, Object... values) {
        return Words.in(Language.DUTCH, "wagesubsidy.kept.line." + key, values);
    }
}
