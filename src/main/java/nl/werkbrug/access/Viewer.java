package nl.werkbrug.access;

import java.io.Serializable;
import java.util.Set;

/**
 * The user who asks. Controllers take it as a parameter.
 *
 * @param userId id of the account
 * @param username login name
 * @param displayName how others see this user; "X voor Y" while X does the work of Y
 * @param roles the roles held at any party
 * @param forUserId in whose place this user does something; null for the own work. Made by {@link ActingFor} only
 */
public record Viewer(String userId, String username, String displayName, Set<Role> roles, String forUserId)
        implements Serializable {

    /** Somebody who does the own work. */
    public Viewer(String userId, String username, String displayName, Set<Role> roles) {
        this(userId, username, displayName, roles, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    Viewer inPlaceOf(String otherId, String otherName) {
        return new Viewer(userId, username, displayName + ActingFor.FOR + otherName, roles, otherId);
    }
}
