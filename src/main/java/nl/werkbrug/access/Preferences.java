package nl.werkbrug.access;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a user likes the pages, kept under a name such as {@code inbox.columns}. Only for looks and habits: nothing about a
 * dossier, and nothing that gives access. The last one to save wins; a user has few pages open.
 */
@Component
public class Preferences {

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the user chose; empty when nothing was. */
    @Transactional(readOnly = true)
    public Optional<String> get(Viewer viewer, String name) {
        return jdbc.sql("select setting from user_preference where user_id = :viewer and name = :name")
                .param("viewer", viewer.userId())
                .param("name", name)
                .query(String.class)
                .optional();
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
