package nl.werkbrug.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks a password, but not for somebody who keeps guessing. */
@Component
class LimitedLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider login;
    private final LoginAttempts attempts;

    LimitedLogin(StoredUsers users, PasswordEncoder passwords, LoginAttempts attempts) {
        login = new DaoAuthenticationProvider(users);
        login.setPasswordEncoder(passwords);
        this.attempts = attempts;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = address(attempt);
        if (attempts.tooMany(attempt.getName(), address)) {
            throw new LockedException("Too many failed logins");
        }
        try {
            Authentication signedIn = login.authenticate(attempt);
            attempts.succeeded(attempt.getName(), address);
            return signedIn;
        } catch (AuthenticationException e) {
            attempts.failed(attempt.getName(), address);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }
}
