package nl.werkbrug.objection;

/** Which municipalities let a committee advise on objections (article 7:13 Awb). A municipality may configure it. */
@FunctionalInterface
public interface Committees {

    /** Nobody has one, unless the caseworker says so. */
    Committees NONE = municipalityId -> false;

    /** Whether a committee usually advises; the caseworker can say otherwise for one objection. */
    boolean usual(String municipalityId);
}
