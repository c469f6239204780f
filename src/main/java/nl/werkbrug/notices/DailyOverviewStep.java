package nl.werkbrug.notices;

import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The overview of one user on one day. */
@Component
class DailyOverviewStep {

    // What was read in the meantime, or may not be seen any more, is nothing to tell; so is a kind that was silenced since.
    private static final String TO_TELL = NoticeList.SELECT + """
             and n.gather = true and n.read_at is null
             and not exists (select 1 from notice_choice c where c.user_id = n.user_id and c.kind = n.kind and c.way = 'APP')
             order by n.told_at, n.id""";

    private final JdbcClient jdbc;
    private final DailyOverviewMail mail;
    private final Notices notices;
    private final Outbox outbox;

    DailyOverviewStep(JdbcClient jdbc, DailyOverviewMail mail, Notices notices, Outbox outbox) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.mail = mail;
        this.outbox = outbox;
    }

    /** Queues the mail. False when another node did, and when there is nothing to tell or nobody to tell it to. */
    @Transactional
    boolean gather(String userId, LocalDate today) {
        if (!claim(userId, today)) {
            return false;
        }
        List<NoticeRow> rows = jdbc.sql(TO_TELL).param("viewer", userId).param(ChosenEmployer.PARAMETER, null).query(NoticeList::row).list();
        jdbc.sql("update notice set gather = false where user_id = :user and gather = true").param("user", userId).update();
        String address = address(userId);
        if (rows.isEmpty() || address == null) {
            return false;
        }
        MailWords words = notices.wordsFor(userId);
        outbox.queue(new Notice(
                "overview:" + today + ":" + userId, null, null, address, DailyOverviewMail.line(rows.size(), words), mail.body(rows, words),
                List.of(), words.language()));
        return true;
    }

    /** The row of the user is moved on by one node only; the other waits for it and then finds the day taken. */
    private boolean claim(String userId, LocalDate today) {
        if (write("update notice_overview set last_on = :today where user_id = :user and last_on < :today", userId, today) == 1) {
            return true;
        }
        try {
            return jdbc.sql("select count(*) from notice_overview where user_id = :user").param("user", userId).query(Integer.class).single() == 0
                    && write("insert into notice_overview (user_id, last_on) values (:user, :today)", userId, today) == 1;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private String address(String userId) {
        return jdbc.sql("select email from app_user where id = :user and active = true")
                .param("user", userId).query(String.class).optional().orElse(null);
    }

    private int write(String sql, String userId, LocalDate today) {
        return jdbc.sql(sql).param("user", userId).param("today", today).update();
    }
}
