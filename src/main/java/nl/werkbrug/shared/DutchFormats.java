package nl.werkbrug.shared;

import org.springframework.stereotype.Component;

/** Dutch notation of dates and amounts, also when the page is English: for mails, letters and everything that is kept. */
@Component("dutchFormats")
public class DutchFormats extends Notation {

    public DutchFormats() {
        super(Language.DUTCH, "dd-MM-yyyy");
    }

    @Override
    String euroSign() {
        return "€ ";
    }

    @Override
    String daysLeft(long days) {
        if (days == 0) {
            return "vandaag";
        }
        String count = Math.abs(days) == 1 ? "1 dag" : Math.abs(days) + " dagen";
        return days > 0 ? "nog " + count : count + " te laat";
    }
}
