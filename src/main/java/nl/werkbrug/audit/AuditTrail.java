package nl.werkbrug.audit;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
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
            insert into audit_entry (happened_at, user_id, action, object_type, object_id, outcome, detail)
            values (:at, :user, :action, :type, :object, :outcome, :detail)""";

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

    private void write(String user, String action, String type, String object, String outcome, String detail) {
        jdbc.sql(INSERT)
                .param("at", SqlTime.toSql(clock.instant()))
                .param("user", user)
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
