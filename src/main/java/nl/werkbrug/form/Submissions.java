package nl.werkbrug.form;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Makes it harmless to send the same page twice: a page carries a token, and a token has one result. */
@Repository
public class Submissions {

    private final JdbcClient jdbc;
    private final Clock clock;

    public Submissions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Does the work once for this token, in one transaction with it.
     *
     * <p>The token is claimed first: a second request with it waits until the first is done and then gets its result. When the
     * work throws, the claim is undone with it and the person can send again.
     *
     * @param token value of the input {@code _token}
     * @param work  gives the result, such as the address of the confirmation page; at most 400 characters
     * @return the result of this work, or that of the earlier request
     */
    @Transactional
    public String once(String token, String user, Supplier<String> work) {
        if (!insert(token, user, null)) {
            return earlierResult(token).orElseThrow(() -> new IllegalStateException("The token has no result yet"));
        }
        String result = work.get();
        jdbc.sql("update form_submission set result = ? where token = ?").params(result, token).update();
        return result;
    }

    /** What this token led to, if it was used before. */
    public Optional<String> earlierResult(String token) {
        return jdbc.sql("select result from form_submission where token = ? and result is not null")
                .param(known(token))
                .query(String.class)
                .optional();
    }

    /**
     * Records what this token led to; call it in the transaction that does the work.
     *
     * @throws AlreadySubmitted when another request with this token was first; the transaction must be undone
     */
    @Transactional
    public void record(String token, String user, String result) {
        if (!insert(token, user, result)) {
            throw new AlreadySubmitted();
        }
    }

    /** Another request with the same token was first. */
    public static class AlreadySubmitted extends RuntimeException {
        AlreadySubmitted() {
            super("This page was sent before");
        }
    }

    private boolean insert(String token, String user, String result) {
        try {
            jdbc.sql("insert into form_submission (token, created_at, created_by, result) values (?, ?, ?, ?)")
                    .params(known(token), Timestamp.from(clock.instant()), user, result)
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** A token is a random UUID that this application made; anything else is no token. */
    private static String known(String token) {
        return UUID.fromString(token).toString();
    }
}
