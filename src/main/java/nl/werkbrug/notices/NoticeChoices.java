package nl.werkbrug.notices;

import java.util.EnumMap;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each user wants to hear of what. Who chose nothing is mailed at once: work must not wait for a setting. */
@Component
public class NoticeChoices {

    private final JdbcClient jdbc;
    private final AuditTrail audit;

    NoticeChoices(JdbcClient jdbc, AuditTrail audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** The choice for every kind. */
    @Transactional(readOnly = true)
    public Map<NoticeKind, NoticeWay> of(Viewer viewer) {
        return all(viewer.userId());
    }

    /** Keeps the choices; a kind that is not named stays as it was. Choosing the same again changes nothing. */
    @Transactional
    public void keep(Map<NoticeKind, NoticeWay> chosen, Viewer viewer) {
        // Two windows at one moment must not become two rows.
        jdbc.sql("select id from app_user where id = :user for update").param("user", viewer.userId()).query(String.class).single();
        Map<NoticeKind, NoticeWay> before = all(viewer.userId());
        chosen.forEach((kind, way) -> {
            if (before.get(kind) != way) {
                keep(viewer.userId(), kind, way);
                audit.did(viewer.userId(), "CHOOSE_NOTICE", "notice kind", kind.name(), way.name());
            }
        });
    }

    NoticeWay of(String userId, NoticeKind kind) {
        return jdbc.sql("select way from notice_choice where user_id = :user and kind = :kind")
                .param("user", userId)
                .param("kind", kind.name())
                .query(String.class)
                .optional()
                .map(NoticeWay::valueOf)
                .orElse(NoticeWay.DIRECT);
    }

    /** Whether the user chose anything, for whoever helps people on their way. */
    @Transactional(readOnly = true)
    public boolean chosen(Viewer viewer) {
        return jdbc.sql("select count(*) from notice_choice where user_id = :user")
                .param("user", viewer.userId()).query(Integer.class).single() > 0;
    }

    private Map<NoticeKind, NoticeWay> all(String userId) {
        Map<NoticeKind, NoticeWay> ways = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            ways.put(kind, NoticeWay.DIRECT);
        }
        jdbc.sql("select kind, way from notice_choice where user_id = :user").param("user", userId).query(row -> {
            ways.put(NoticeKind.valueOf(row.getString("kind")), NoticeWay.valueOf(row.getString("way")));
        });
        return ways;
    }

    private void keep(String userId, NoticeKind kind, NoticeWay way) {
        if (write("update notice_choice set way = :way where user_id = :user and kind = :kind", userId, kind, way) == 0) {
            write("insert into notice_choice (user_id, kind, way) values (:user, :kind, :way)", userId, kind, way);
        }
    }

    private int write(String sql, String userId, NoticeKind kind, NoticeWay way) {
        return jdbc.sql(sql).param("user", userId).param("kind", kind.name()).param("way", way.name()).update();
    }
}
