package nl.werkbrug.demo;

import java.util.Optional;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.PageFormats;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.PageNotice;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page that the demo is still being filled, and which day it is here, as soon as that is another day than outside. */
@Profile("demo")
@Component
class PracticeNotice implements PageNotice {

    private final PracticeClock clock;
    private final PageFormats formats;
    private final DemoFilling filling;

    PracticeNotice(PracticeClock clock, PageFormats formats, DemoFilling filling) {
        this.clock = clock;
        this.formats = formats;
        this.filling = filling;
    }

    @Override
    public Optional<Notice> notice(Viewer viewer) {
        if (filling.goesOn()) {
            return Optional.of(new Notice(Words.of("demo.notice.filling"), null));
        }
        boolean operator = viewer != null && viewer.is(Role.OPERATOR);
        if (!operator && !clock.moved()) {
            return Optional.empty();
        }
        return Optional.of(new Notice(
                Words.of("demo.notice.today", formats.dateWithDay(clock.today())),
                operator ? new Link(Words.of("demo.notice.move"), "/beheer/oefenklok") : null));
    }
}
