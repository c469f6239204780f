package nl.werkbrug.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail and read log. Details never hold a BSN or a name. */
@Component
public class AuditTrail {

    private static final String INSERT = """
            insert into audit_entry (happened_at, user_id, for_user_id, action, object_type, object_id, outcome, detail)
            values (:at, :user, :for, :action, :type, :object, :outcome, :detail)""";

    // A deed of a stand-in runs through many modules in one thread; each records its part, and none needs to know for whom.
    private static final ThreadLocal<String> IN_PLACE_OF = new ThreadLocal<>();

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Records a deed together with the change it made. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void did(String userId, String action, String objectType, String objectId, String detail) {
        write(userId, action, objectType, objectId, "DONE", detail);
    }

    /** Records that somebody looked at something. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void read(String userId, String objectType, String objectId) {
        write(userId, "READ", objectType, objectId, "DONE", null);
    }

    /** The same of all that one page shows, in one statement. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void read(String userId, String objectType, Collection<String> objectIds) {
        if (objectIds.isEmpty()) {
            return;
        }
        Map<String, Object> values = new LinkedHashMap<>();
        objectIds.forEach(id -> values.put("object" + values.size(), cut(id)));
        String rows = values.keySet().stream()
                .map(name -> "(:at, :user, 'READ', :type, :" + name + ", 'DONE', null)")
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into audit_entry (happened_at, user_id, action, object_type, object_id, outcome, detail) values " + rows)
                .params(values)
                .param("at", SqlTime.toSql(clock.instant()))
                .param("user", userId)
                .param("type", objectType)
                .update();
    }

    /** Records a refusal; kept also when the refused transaction is rolled back. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(String userId, String action, String objectType, String objectId) {
        write(userId, action, objectType, objectId, "REFUSED", null);
    }

    /**
     * Does something in the place of a colleague: all that is recorded meanwhile names the colleague too.
     *
     * @param userId the colleague; null when it is the own work
     */
    public <T> T inPlaceOf(String userId, Supplier<T> deed) {
        String before = IN_PLACE_OF.get();
        IN_PLACE_OF.set(userId);
        try {
            return deed.get();
        } finally {
            IN_PLACE_OF.set(before);
        }
    }

    private void write(String user, String action, String type, String object, String outcome, String detail) {
        jdbc.sql(INSERT)
                .param("at", SqlTime.toSql(clock.instant()))
                .param("user", user)
                .param("for", IN_PLACE_OF.get())
                .param("action", action)
                .param("type", type)
                .param("object", cut(object))
                .param("outcome", outcome)
                .param("detail", detail)
                .update();
    }

    private static String cut(String object) {
        return object.length() > 64 ? object.substring(0, 64) : object;
    }
}
