package nl.werkbrug.access;

import java.util.Set;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Puts a logged-in user under a request of MockMvc. */
public final class SignIn {

    private SignIn() {}

    /** An account that exists, with the roles it is given here. */
    public static RequestPostProcessor as(Account account, Role... roles) {
        return as(viewer(account, roles));
    }

    public static RequestPostProcessor as(Viewer viewer) {
        return SecurityMockMvcRequestPostProcessors.user(new SignedIn(viewer, "{noop}"));
    }

    /** The viewer that a login of this account would give. */
    public static Viewer viewer(Account account, Role... roles) {
        return new Viewer(account.id(), account.username(), account.displayName(), Set.of(roles));
    }
}
