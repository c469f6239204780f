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
 * @param employerId the one employer that this user chose to work for now; null for all. It gives no access: {@link Visibility} says
 *     who may see what, and lists are narrowed further by {@link ChosenEmployer}
 */
public record Viewer(String userId, String username, String displayName, Set<Role> roles, String forUserId, String employerId)
        implements Serializable {

    /** Somebody who does the own work and chose no employer. */
    public Viewer(String userId, String username, String displayName, Set<Role> roles) {
        this(userId, username, displayName, roles, null, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    Viewer inPlaceOf(String otherId, String otherName) {
        return new Viewer(userId, username, displayName + ActingFor.FOR + otherName, roles, otherId, employerId);
    }

    /** Whether this user works at employers, of which there may be several. */
    public boolean atEmployer() {
        return is(Role.EMPLOYER_HR) || is(Role.EMPLOYER_PAYROLL) || is(Role.PAYROLL_AGENT);
    }

    /** The same user who works for one employer; null for all. */
    public Viewer workingFor(String employer) {
        return new Viewer(userId, username, displayName, roles, forUserId, employer);
    }
}
