package nl.werkbrug.notices.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.notices.NoticeList;
import nl.werkbrug.web.Bell;
import org.springframework.stereotype.Component;

/** The number beside "Meldingen" on every page. */
@Component
class NoticeBell implements Bell {

    private final NoticeList notices;

    NoticeBell(NoticeList notices) {
        this.notices = notices;
    }

    @Override
    public int unread(Viewer viewer) {
        return notices.unread(viewer);
    }
}
