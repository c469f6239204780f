package nl.werkbrug.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.shared.Language;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language each user reads. */
@Component
public class Languages {

    private static final String NAME = "language";

    private static final String OF_ADDRESSES = """
            select u.email, p.setting from app_user u join user_preference p on p.user_id = u.id and p.name = :name
             where u.email in (:addresses) and p.setting <> :dutch""";

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

    /** In what language mails to these addresses are, as far as it is not Dutch; who has no account reads Dutch. */
    @Transactional(readOnly = true)
    public Map<String, Language> ofAddresses(Collection<String> addresses) {
        Map<String, Language> found = new HashMap<>();
        if (!addresses.isEmpty()) {
            jdbc.sql(OF_ADDRESSES).param("addresses", Set.copyOf(addresses)).param("name", NAME).param("dutch", Language.DUTCH.code())
                    .query((RowCallbackHandler) row ->
                            found.put(row.getString("email"), Language.ofCode(row.getString("setting")).orElse(Language.DUTCH)));
        }
        return found;
    }

    public void choose(Viewer viewer, Language language) {
        preferences.put(viewer, NAME, language.code());
    }
}
