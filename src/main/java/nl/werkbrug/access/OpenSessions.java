package nl.werkbrug.access;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Ends sessions whose roles are no longer right: a session remembers the roles of the moment of login. */
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    void end(Account account) {
        sessions.findByPrincipalName(account.username()).keySet().forEach(sessions::deleteById);
    }
}
