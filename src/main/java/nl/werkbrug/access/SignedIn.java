package nl.werkbrug.access;

import java.util.Collection;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The viewer as Spring Security keeps it in the session: small, and without the password hash after login. */
final class SignedIn implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final Viewer viewer;
    private transient String passwordHash;

    SignedIn(Viewer viewer, String passwordHash) {
        this.viewer = viewer;
        this.passwordHash = passwordHash;
    }

    Viewer viewer() {
        return viewer;
    }

    @Override
    public String getUsername() {
        return viewer.username();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return viewer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }
}
