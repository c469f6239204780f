package nl.werkbrug.debthelp.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.debthelp.HelpKind;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.SharedFact;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes referrals and what goes along with them; joins the caller's transaction. */
@Repository
public class ReferralTable {

    private static final String SAID_ON = """
            , (select max(e.on_day) from debt_help_event e where e.referral_id = r.id and e.status = r.status) as said_on""";
    private static final String SELECT = "select r.*" + SAID_ON + " from debt_help_referral r where ";
    private static final String AS_PARTY =
            "select r.*" + SAID_ON + " from (select x.*, x.%1$s as party_id, %2$s as works_as from debt_help_referral x) r where r.id = :id and ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ReferralTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void insert(Referral it) {
        Referral.Helper helper = it.helper();
        jdbc.sql("""
                        insert into debt_help_referral (id, dossier_id, subject, about_dossier_id, referrer_party_id, referrer_part,
                          referred_by, referred_on, kind, channel, helper_party_id, helper_name, helper_email, helper_address, threat,
                          question, consent_on, consent_document_id, tells_payroll, status, status_on)
                        values (:id, :dossier, :subject, :about, :referrer, :part, :by, :on, :kind, :channel, :helper, :name, :email,
                          :address, :threat, :question, :consentOn, :paper, :payroll, :status, :statusOn)""")
                .param("id", it.id()).param("dossier", it.dossierId()).param("subject", Referral.SUBJECT)
                .param("about", it.aboutDossierId()).param("referrer", it.referrer().partyId())
                .param("part", it.referrer().part().name()).param("by", it.referrer().userId()).param("on", it.referredOn())
                .param("kind", it.kind().name()).param("channel", helper.channel().name()).param("helper", helper.partyId())
                .param("name", helper.name()).param("email", helper.email()).param("address", helper.address())
                .param("threat", it.threat()).param("question", it.question()).param("consentOn", it.consent().givenOn())
                .param("paper", it.consent().documentId()).param("payroll", it.consent().tellsPayroll())
                .param("status", it.status().name()).param("statusOn", it.statusOn())
                .update();
    }

    public void facts(String referralId, List<SharedFact.Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            SharedFact.Line line = lines.get(at);
            jdbc.sql("""
                            insert into debt_help_fact (referral_id, line_number, fact_code, fact_value, garnishment_id)
                            values (:id, :number, :fact, :value, :garnishment)""")
                    .param("id", referralId).param("number", at).param("fact", line.fact().name()).param("value", line.value())
                    .param("garnishment", line.garnishmentId())
                    .update();
        }
    }

    public List<SharedFact.Line> facts(String referralId) {
        return jdbc.sql("select * from debt_help_fact where referral_id = :id order by line_number").param("id", referralId)
                .query((row, number) -> new SharedFact.Line(SharedFact.valueOf(row.getString("fact_code")), row.getString("fact_value"),
                        row.getString("garnishment_id")))
                .list();
    }

    /** The employee's facts are nobody's any more. */
    public void dropFacts(String referralId) {
        jdbc.sql("delete from debt_help_fact where referral_id = :id").param("id", referralId).update();
        jdbc.sql("update debt_help_referral set question = null where id = :id").param("id", referralId).update();
    }

    public Referral get(String id) {
        return jdbc.sql(SELECT + "r.id = :id").param("id", id).query(ReferralTable::read).single();
    }

    /** Makes others who change it wait for the end of this transaction. */
    public Referral lock(String id) {
        return jdbc.sql(SELECT + "r.id = :id for update").param("id", id).query(ReferralTable::read).single();
    }

    /** The referral whose own dossier this is, as far as the viewer may see it. */
    public Optional<Referral> ofDossier(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "r.dossier_id = :dossier and " + Visibility.sees("r"))
                .param("dossier", dossierId).param("viewer", viewer.userId()).query(ReferralTable::read).optional();
    }

    /** Those about the employee of a dossier that the viewer may see, the newest first. */
    public List<Referral> about(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "r.about_dossier_id = :dossier and " + Visibility.sees("r") + " order by r.referred_on desc, r.id")
                .param("dossier", dossierId).param("viewer", viewer.userId()).query(ReferralTable::read).list();
    }

    /** Those about the employee of a dossier that are not over; the caller acts for nobody. */
    public List<String> running(String aboutDossierId) {
        return jdbc.sql("select id from debt_help_referral where about_dossier_id = :dossier and ended_at is null order by id")
                .param("dossier", aboutDossierId).query(String.class).list();
    }

    /** Whether the same party asked the same sort of help for the employee before, and that is not over. */
    public boolean runs(String aboutDossierId, String referrerPartyId, HelpKind kind, String helperName) {
        return jdbc.sql("""
                        select count(*) from debt_help_referral where about_dossier_id = :dossier and referrer_party_id = :party
                          and kind = :kind and helper_name = :helper and ended_at is null""")
                .param("dossier", aboutDossierId).param("party", referrerPartyId).param("kind", kind.name())
                .param("helper", helperName).query(Integer.class).single() > 0;
    }

    /** The referral when the viewer works for the party that referred. */
    public Optional<Referral> asReferrer(String id, Viewer viewer) {
        return asParty(AS_PARTY.formatted("referrer_party_id", "x.referrer_part"), id, viewer);
    }

    /** The referral when the viewer works for the helper. */
    public Optional<Referral> asHelper(String id, Viewer viewer) {
        return asParty(AS_PARTY.formatted("helper_party_id", "'" + WorksAs.DEBT_HELP + "'"), id, viewer);
    }

    private Optional<Referral> asParty(String sql, String id, Viewer viewer) {
        return jdbc.sql(sql + Visibility.worksOn("r")).param("id", id).param("viewer", viewer.userId())
                .query(ReferralTable::read).optional();
    }

    /** @param talkOn the day of a talk that was agreed; null when none is */
    public void status(String id, HelpStatus status, LocalDate on, LocalDate talkOn) {
        jdbc.sql("""
                        update debt_help_referral set status = :status, status_on = :on, talk_on = :talk, silence_told_on = null,
                          ended_at = case when :over = 1 then :now else ended_at end
                         where id = :id""")
                .param("status", status.name()).param("on", on).param("talk", talkOn).param("over", status.over() ? 1 : 0)
                .param("now", SqlTime.toSql(clock.instant())).param("id", id)
                .update();
    }

    public void silenceTold(String id, LocalDate day) {
        jdbc.sql("update debt_help_referral set silence_told_on = :day where id = :id").param("day", day).param("id", id).update();
    }

    private static Referral read(ResultSet row, int number) throws SQLException {
        return new Referral(
                row.getString("id"), row.getString("dossier_id"), row.getString("about_dossier_id"),
                new Referral.Referrer(
                        row.getString("referrer_party_id"), WorksAs.valueOf(row.getString("referrer_part")), row.getString("referred_by")),
                SqlTime.date(row, "referred_on"), HelpKind.valueOf(row.getString("kind")),
                new Referral.Helper(
                        row.getString("helper_party_id"), row.getString("helper_name"), row.getString("helper_email"),
                        row.getString("helper_address"), Referral.Channel.valueOf(row.getString("channel"))),
                row.getBoolean("threat"), row.getString("question"),
                new Referral.Consent(
                        SqlTime.date(row, "consent_on"), row.getString("consent_document_id"), row.getBoolean("tells_payroll")),
                HelpStatus.valueOf(row.getString("status")), SqlTime.date(row, "status_on"),
                SqlTime.date(row, row.getDate("said_on") == null ? "status_on" : "said_on"), SqlTime.date(row, "talk_on"),
                SqlTime.date(row, "silence_told_on"), row.getTimestamp("ended_at") != null);
    }
}
