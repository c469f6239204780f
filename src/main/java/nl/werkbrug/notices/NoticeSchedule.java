package nl.werkbrug.notices;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether it is time for the daily mails, and every hour for notices that are too old. */
@Component
@ConditionalOnProperty(name = "werkbrug.notices.scheduled", matchIfMissing = true)
class NoticeSchedule {

    private final DailyOverview overview;
    private final OldNotices old;

    NoticeSchedule(DailyOverview overview, OldNotices old) {
        this.overview = overview;
        this.old = old;
    }

    @Scheduled(fixedDelayString = "${werkbrug.notices.interval:PT1M}", initialDelayString = "PT1M")
    void daily() {
        overview.run();
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void clean() {
        old.remove();
    }
}
