package nl.werkbrug.access;

import java.util.Optional;
import nl.werkbrug.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language each user reads. */
@Component
public class Languages {

    private static final String NAME = "language";

    private final Preferences preferences;
    private final JdbcClient jdbc;

    Languages(Preferences preferences, JdbcClient jdbc) {
        this.preferences = preferences;
        this.jdbc = jdbc;
    }

    /** What the user chose; empty when nothing was. */
    public Optional<Language> chosenBy(Viewer viewer) {
        return preferences.get(viewer, NAME).flatMap(Language::ofCode);
    }

    /** The language for a mail to this user: the chosen one, else Dutch. */
    @Transactional(readOnly = true)
    public Language of(String userId) {
        return jdbc.sql("select setting from user_preference where user_id = :reader and name = :name")
                .param("reader", userId)
                .param("name", NAME)
                .query(String.class)
                .optional()
                .flatMap(Language::ofCode)
                .orElse(Language.DUTCH);
    }

    public void choose(Viewer viewer, Language language) {
        preferences.put(viewer, NAME, language.code());
    }
}
