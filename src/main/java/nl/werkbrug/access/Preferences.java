package nl.werkbrug.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * How a user likes the pages, kept under a name such as {@code inbox.columns}. Only for looks and habits: nothing about a
 * dossier, and nothing that gives access. The last one to save wins; a user has few pages open.
 */
@Component
public class Preferences {

    private static final int LONGEST = 2000;
    private static final String KEPT = Preferences.class.getName() + ".";

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the user chose; empty when nothing was. */
    @Transactional(readOnly = true)
    public Optional<String> get(Viewer viewer, String name) {
        RequestAttributes page = RequestContextHolder.getRequestAttributes();
        return Optional.ofNullable(page == null ? read(viewer).get(name) : kept(page, viewer).get(name));
    }

    /** A page asks for several: one statement reads them all. */
    @SuppressWarnings("unchecked")
    private Map<String, String> kept(RequestAttributes page, Viewer viewer) {
        String key = KEPT + viewer.userId();
        Object known = page.getAttribute(key, RequestAttributes.SCOPE_REQUEST);
        if (known == null) {
            known = read(viewer);
            page.setAttribute(key, known, RequestAttributes.SCOPE_REQUEST);
        }
        return (Map<String, String>) known;
    }

    private Map<String, String> read(Viewer viewer) {
        Map<String, String> all = new HashMap<>();
        jdbc.sql("select name, setting from user_preference where user_id = :viewer").param("viewer", viewer.userId())
                .query((row, number) -> all.put(row.getString("name"), row.getString("setting"))).list();
        return all;
    }

    /**
     * Keeps a choice, in the place of an earlier one.
     *
     * @throws IllegalArgumentException when it is longer than 2,000 characters: the caller checks what users type
     */
    @Transactional
    public void put(Viewer viewer, String name, String setting) {
        if (setting.length() > LONGEST) {
            throw new IllegalArgumentException("Preference " + name + " is longer than " + LONGEST + " characters");
        }
        RequestAttributes page = RequestContextHolder.getRequestAttributes();
        if (page != null) {
            page.removeAttribute(KEPT + viewer.userId(), RequestAttributes.SCOPE_REQUEST);
        }
        if (write("update user_preference set setting = :setting where user_id = :viewer and name = :name", viewer, name, setting) == 0) {
            try {
                write("insert into user_preference (user_id, name, setting) values (:viewer, :name, :setting)", viewer, name, setting);
            } catch (DuplicateKeyException e) {
                // Saved at the same moment in another window; both databases only undo the statement.
                write("update user_preference set setting = :setting where user_id = :viewer and name = :name", viewer, name, setting);
            }
        }
    }

    private int write(String sql, Viewer viewer, String name, String setting) {
        return jdbc.sql(sql).param("viewer", viewer.userId()).param("name", name).param("setting", setting).update();
    }
}
