package nl.werkbrug.access;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may see what, as SQL. Every query for a user has one of these predicates in its {@code where}, with the parameter
 * {@code viewer} set to {@link Viewer#userId()}; nothing is filtered after the query.
 *
 * <p>A row is visible when a party of the viewer is let in to its dossier for its subject now, and the viewer's role at
 * that party has a rule for the subject and for the part as which the party was let in. HR has no rule for garnishments: those facts are payroll's.
 *
 * <p>A rule "by right" gives nothing by itself. Whoever has only such a rule is let through by {@link #seesWith} alone, for the
 * rights that were given.
 */
public final class Visibility {

    private static final String LET_IN = """
            exists (select 1 from dossier_party vp
                      join membership vm on vm.party_id = vp.party_id and vm.user_id = :viewer
                      join access_rule vr on vr.role_code = vm.role_code and vr.subject = vp.subject and vr.part = vp.part
                     where vp.dossier_id = %1$s.dossier_id and vp.subject = %1$s.subject and vp.until_at is null%2$s)""";
    private static final String WHOLE = " and vr.by_right = false";
    private static final String RIGHT = " and (vr.by_right = false or exists (select 1 from dossier_right dr"
            + " where dr.dossier_id = vp.dossier_id and dr.subject = vp.subject and dr.party_id = vp.party_id and dr.right_code = '%s'))";

    private Visibility() {}

    /** True for rows (with columns dossier_id and subject) that the viewer may see. */
    public static String sees(String alias) {
        return whole(alias, "");
    }

    /** True for rows that the viewer may see, or for which the viewer was given this right at least. */
    public static String seesWith(String alias, Right right) {
        return LET_IN.formatted(alias, RIGHT.formatted(right.name()));
    }

    /** True for rows (with columns party_id and part too) that the viewer sees as one of that party, let in as that part. */
    public static String seesAtParty(String alias) {
        return whole(alias, " and vp.party_id = %1$s.party_id and vp.part = %1$s.part".formatted(alias));
    }

    /** True for tasks (with columns party_id and works_as too) that the viewer may do. */
    public static String worksOn(String alias) {
        return whole(
                alias, " and vp.party_id = %1$s.party_id and vr.works_as = %1$s.works_as".formatted(alias));
    }

    /**
     * The same permission as {@link #worksOn}, for counting very many tasks of one party in two kinds of work: as what the viewer does
     * tasks at the party {@code :party}, as a table to join to the rows in force of {@code dossier_party} by {@code subject} and
     * {@code part}. A task is the viewer's when its {@code works_as} is in {@code one_kind} or {@code other_kind}; each is null where there
     * is no right.
     */
    public static String rightsAtParty(WorksAs one, WorksAs other) {
        return """
                (select vr.subject, vr.part, max(case when vr.works_as = '%1$s' then '%1$s' end) as one_kind,
                        max(case when vr.works_as = '%2$s' then '%2$s' end) as other_kind
                   from membership vm join access_rule vr on vr.role_code = vm.role_code
                  where vm.user_id = :viewer and vm.party_id = :party and vr.by_right = false
                  group by vr.subject, vr.part)""".formatted(one.name(), other.name());
    }

    /** True for rows that the viewer may see as a team lead of the loket. */
    public static String leadsLoket(String alias) {
        return whole(alias, " and vm.role_code = 'LOKET_TEAM_LEAD' and vr.works_as = 'LOKET'");
    }

    /** True for rows that the viewer may change as the given party, for example {@code PAYROLL}; a fixed word of ours. */
    public static String actsAs(String alias, WorksAs worksAs) {
        return whole(alias, " and vr.works_as = '" + worksAs.name() + "'");
    }

    /** True for rows that the viewer sees in one of these roles. */
    public static String seesAs(String alias, Role... roles) {
        return whole(alias, " and vm.role_code in (" + quoted(Stream.of(roles).map(Enum::name)) + ")");
    }

    /**
     * The same as {@link #sees}, for rows of these subjects and false for all others. For lists: of somebody who is let in to very many
     * dossiers only what was let in for these subjects is looked through.
     *
     * @param subjects fixed words of ours
     */
    public static String seesOf(String alias, String... subjects) {
        return whole(alias, of(subjects));
    }

    /** The same for rows that the viewer may change as one of these. */
    public static String actsOf(String alias, String subject, WorksAs... worksAs) {
        return whole(alias, of(subject) + " and vr.works_as in (" + quoted(Stream.of(worksAs).map(Enum::name)) + ")");
    }

    private static String of(String... subjects) {
        return " and vr.subject in (" + quoted(Stream.of(subjects)) + ")";
    }

    private static String quoted(Stream<String> words) {
        return words.map(word -> "'" + word + "'").collect(Collectors.joining(", "));
    }

    private static String whole(String alias, String more) {
        return LET_IN.formatted(alias, WHOLE + more);
    }
}
