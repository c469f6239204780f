package nl.werkbrug.wagesubsidy.payment;

import java.time.YearMonth;
import nl.werkbrug.shared.DutchFormats;
import org.springframework.stereotype.Component;

/** Why a line is there, in Dutch, as the municipality and the employer read it. */
@Component
class LineWords {

    private final DutchFormats formats;

    LineWords(DutchFormats formats) {
        this.formats = formats;
    }

    String why(Proposal.Line it, Entitlements entitled) {
        String change = "Het bedrag voor " + formats.month(it.month()) + " was " + formats.money(it.before()) + " en wordt "
                + formats.money(it.now()) + ".";
        return switch (it.kind()) {
            case REGULAR -> "Subsidie voor " + formats.month(it.month()) + days(it.month(), entitled);
            case SETTLEMENT -> it.amount().isPositive()
                    ? change + " U krijgt het verschil erbij."
                    : change + " Het verschil gaat van deze betaling af.";
            case RECOVERY -> change + " Er is geen latere maand om dit mee te verrekenen.";
            case SET_OFF -> "Verrekening van een terugvordering (artikel 4:93 Awb). Dit gaat van deze betaling af.";
            case SET_OFF_LEFT -> "Verrekening van een terugvordering die niet kon: er is geen latere betaling.";
        };
    }

    private static String days(YearMonth month, Entitlements entitled) {
        long days = entitled.days(month);
        return days == month.lengthOfMonth()
                ? "."
                : ", voor " + days + " van de " + month.lengthOfMonth() + " dagen (eigen afspraak: naar kalenderdagen).";
    }
}
