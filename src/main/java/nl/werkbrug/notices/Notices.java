package nl.werkbrug.notices;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Languages;
import nl.werkbrug.notification.Notice;
import nl.werkbrug.notification.Outbox;
import nl.werkbrug.shared.SqlTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place through which users are told something. It is kept in Werkbrug and mailed as the user chose; nobody is told what
 * that person did. Letters to parties and mails to addresses without an account go through the {@link Outbox} itself.
 */
@Component
public class Notices {

    private static final String INSERT = """
            insert into notice (id, user_id, kind, dossier_id, subject, text_code, text_values, link, told_at, gather)
            values (:id, :user, :kind, :dossier, :subject, :text, :values, :link, :now, :gather)""";
    private static final String SEPARATOR = "\n";
    private static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final NoticeChoices choices;
    private final Languages languages;
    private final Outbox outbox;
    private final Clock clock;
    private final String baseUrl;

    Notices(
            JdbcClient jdbc, NoticeChoices choices, Languages languages, Outbox outbox, Clock clock,
            @Value("${werkbrug.base-url:http://localhost:8080}") String baseUrl) {
        this.jdbc = jdbc;
        this.choices = choices;
        this.languages = languages;
        this.outbox = outbox;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** The words for a mail to this user: in the language that the user chose, else in Dutch. */
    @Transactional(readOnly = true)
    public MailWords wordsFor(String userId) {
        return new MailWords(languages.of(userId));
    }

    /**
     * Tells one user, in the caller's transaction; the same once-key twice is one notice and at most one mail.
     *
     * @param mail what goes when the user wants mails at once; in the user's own language, see {@link #wordsFor}. Its once-key is
     *     also the notice's, for this user
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NewNotice it, String userId, Notice mail) {
        boolean own = did(it, userId);
        if (own && !it.must()) {
            return;
        }
        NoticeWay way = it.must() ? NoticeWay.DIRECT : choices.of(userId, it.kind());
        boolean isNew = own || keep(it, userId, mail.onceKey(), way == NoticeWay.DAILY);
        if (isNew && way == NoticeWay.DIRECT) {
            outbox.queue(complete(it, mail, wordsFor(userId)));
        }
    }

    /**
     * The same, in the place of what this user was told before of this kind and place: the last word on a deadline is news, the
     * ones before it are not.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellInstead(NewNotice it, String userId, Notice mail) {
        jdbc.sql("update notice set read_at = :now, gather = false"
                        + " where user_id = :user and link = :link and kind = :kind and read_at is null and id <> :id")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("user", userId)
                .param("link", it.link())
                .param("kind", it.kind().name())
                .param("id", id(mail.onceKey(), userId))
                .update();
        tell(it, userId, mail);
    }

    /** Only keeps it here, for a user whose organisation gets the letter or the mail. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void show(NewNotice it, String userId, String onceKey) {
        if (!did(it, userId)) {
            keep(it, userId, onceKey, false);
        }
    }

    /**
     * What these notices asked for is done, or needs nobody any more: they are news to nobody, on the page and in the overview.
     *
     * @param link where they lead
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void over(String link, Set<NoticeKind> kinds) {
        jdbc.sql("update notice set read_at = :now, gather = false where link = :link and kind in (:kinds) and read_at is null")
                .param("now", SqlTime.toSql(clock.instant()))
                .param("link", link)
                .param("kinds", kinds.stream().map(NoticeKind::name).toList())
                .update();
    }

    private static boolean did(NewNotice it, String userId) {
        return it.actorId() == null
                ? CurrentViewer.find().filter(viewer -> viewer.userId().equals(userId)).isPresent()
                : it.actorId().equals(userId);
    }

    private boolean keep(NewNotice it, String userId, String onceKey, boolean gather) {
        String values = String.join(SEPARATOR, it.values());
        try {
            jdbc.sql(INSERT)
                    .param("id", id(onceKey, userId))
                    .param("user", userId)
                    .param("kind", it.kind().name())
                    .param("dossier", it.dossierId())
                    .param("subject", it.subject())
                    .param("text", it.text())
                    .param("values", values.length() > LONGEST ? values.substring(0, LONGEST) : values)
                    .param("link", it.link())
                    .param("now", SqlTime.toSql(clock.instant()))
                    .param("gather", gather)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            // Told already, maybe by another node; both databases only undo the statement.
            return false;
        }
    }

    private static String id(String onceKey, String userId) {
        return UUID.nameUUIDFromBytes((onceKey + "@" + userId).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Every mail has a link to where it is about; one that may be silenced says how. */
    private Notice complete(NewNotice it, Notice mail, MailWords words) {
        String body = mail.bodyText();
        String linked = body.contains(baseUrl + "/") ? body : body.stripTrailing() + words.text("link", baseUrl + it.link());
        return new Notice(
                mail.onceKey(), mail.dossierId(), mail.subject(), mail.recipient(), mail.mailSubject(),
                it.must() ? linked : linked + words.text("choose", baseUrl), mail.attachmentIds(),
                mail.writtenIn() == null ? words.language() : mail.writtenIn());
    }
}
