package nl.werkbrug.demo;

import java.util.Optional;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.web.PageNotice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page which day it is here, as soon as that is another day than outside. */
@Profile("demo")
@Component
class PracticeNotice implements PageNotice {

    private static final Link MOVE = new Link("Klok verzetten", "/beheer/oefenklok");

    private final PracticeClock clock;
    private final DutchFormats formats;

    PracticeNotice(PracticeClock clock, DutchFormats formats) {
        this.clock = clock;
        this.formats = formats;
    }

    @Override
    public Optional<Notice> notice(Viewer viewer) {
        boolean operator = viewer != null && viewer.is(Role.OPERATOR);
        if (!operator && !clock.moved()) {
            return Optional.empty();
        }
        String text = "Oefenomgeving: het is hier " + formats.dateWithDay(clock.today()) + ".";
        return Optional.of(new Notice(text, operator ? MOVE : null));
    }
}
