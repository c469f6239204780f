package nl.werkbrug.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.notices.NoticeList;
import nl.werkbrug.notices.NoticeRow;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** People read their notices before they go home: what was told after the last evening at work is new, and nothing older. */
@Profile("demo")
@Component
class Reading {

    private static final LocalTime EVENING = LocalTime.of(16, 55);

    private final DemoClock clock;
    private final DemoUsers users;
    private final NoticeList notices;

    Reading(DemoClock clock, DemoUsers users, NoticeList notices) {
        this.clock = clock;
        this.users = users;
        this.notices = notices;
    }

    void untilTheLastEvening(LocalDate today) {
        clock.set(WorkingWeek.onOrBefore(today.minusDays(1)).atTime(EVENING));
        Instant evening = clock.instant();
        for (DemoUser user : DemoUser.values()) {
            read(users.viewer(user), evening);
        }
        clock.reset();
    }

    private void read(Viewer viewer, Instant evening) {
        int pages = (notices.total(viewer) + NoticeList.SIZE - 1) / NoticeList.SIZE;
        for (int page = 1; page <= pages; page++) {
            for (NoticeRow row : notices.page(page, viewer)) {
                if (row.toldAt().isBefore(evening)) {
                    notices.readAll(row.id(), viewer);
                    return;
                }
            }
        }
    }
}
