package nl.werkbrug.access;

import java.io.Serializable;
import java.util.Set;

/**
 * The user who asks. Controllers take it as a parameter.
 *
 * @param userId id of the account
 * @param username login name
 * @param displayName how others see this user
 * @param roles the roles held at any party
 */
public record Viewer(String userId, String username, String displayName, Set<Role> roles) implements Serializable {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
