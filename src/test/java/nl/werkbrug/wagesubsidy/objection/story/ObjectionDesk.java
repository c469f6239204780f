package nl.werkbrug.wagesubsidy.objection.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.fixture.FormDesk;
import nl.werkbrug.fixture.SoundPdf;
import nl.werkbrug.fixture.World;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.testing.InStories;
import nl.werkbrug.wagesubsidy.Decision;
import nl.werkbrug.wagesubsidy.WageSubsidy;
import nl.werkbrug.wagesubsidy.store.DecisionTable;
import nl.werkbrug.wagesubsidy.store.WageSubsidyTable;
import nl.werkbrug.web.FormResult;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An employer and a municipality with one loonkostensubsidie, and what people do with it through the doors of the pages. */
@InStories
class ObjectionDesk {

    private final World world;
    private final JdbcClient jdbc;
    private final Dossiers dossiers;
    private final WageSubsidyTable subsidies;
    private final DecisionTable decisions;
    private final FormDesk desk;

    ObjectionDesk(
            World world, JdbcClient jdbc, Dossiers dossiers, WageSubsidyTable subsidies, DecisionTable decisions,
            FormDesk desk) {
        this.world = world;
        this.jdbc = jdbc;
        this.dossiers = dossiers;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.desk = desk;
    }

    /** Who works on the subsidy: somebody of the employer, two caseworkers and two team leads. */
    record People(Viewer hr, Viewer worker, Viewer colleague, Viewer lead, Viewer otherLead) {}

    People people(String employer, String loket) {
        jdbc.sql("update party set kvk_number = '12345678' where id = ?").param(employer).update();
        return new People(
                world.user("Hanna HR", Role.EMPLOYER_HR, employer), world.user("Lotte", Role.LOKET_CASEWORKER, loket),
                world.user("Lars", Role.LOKET_CASEWORKER, loket), world.user("Tamar", Role.LOKET_TEAM_LEAD, loket),
                world.user("Teun", Role.LOKET_TEAM_LEAD, loket));
    }

    WageSubsidy granted(String employer, String loket, Viewer hr) {
        String dossier = dossiers.open(employer, world.person("Koen", "Kans"), WageSubsidy.SUBJECT, hr).id();
        jdbc.sql("""
                        insert into dossier_party (id, dossier_id, subject, party_id, part, since_at)
                        values (?, ?, 'SUBSIDY', ?, 'LOKET', ?)""")
                .params(UUID.randomUUID().toString(), dossier, loket, SqlTime.toSql(Instant.parse("2025-11-01T00:00:00Z")))
                .update();
        WageSubsidy it = new WageSubsidy(
                UUID.randomUUID().toString(), dossier, employer, loket, WageSubsidy.State.GRANTED, WageSubsidy.AppliedBy.EMPLOYER,
                LocalDate.of(2025, 11, 3), LocalDate.of(2025, 11, 1), null, new BigDecimal("24"), new BigDecimal("36"), false, 45,
                LocalDate.of(2025, 12, 1), LocalDate.of(2025, 12, 1));
        subsidies.insert(it);
        return it;
    }

    /** A decision that was proposed, signed and made known. */
    Decision decided(WageSubsidy it, Viewer proposer, Viewer signer, LocalDate madeKnownOn) {
        String id = UUID.randomUUID().toString();
        decisions.propose(new Decision(
                id, it.id(), Decision.Kind.GRANT, it.startsOn(), null, null, "U voldoet.", proposer.userId(), null, null, null, null));
        decisions.sign(id, signer.userId(), null);
        decisions.madeKnown(id, madeKnownOn, null);
        return decisions.get(id);
    }

    void reach(LocalDate day) {
        desk.reach(day);
    }

    List<String> open(WageSubsidy it, Viewer viewer) {
        return desk.open(it.dossierId(), viewer);
    }

    InboxTask task(WageSubsidy it, String form, Viewer viewer) {
        return desk.task(it.dossierId(), form, viewer);
    }

    /** Does the open task with that form, and lets the processes go on. */
    FormResult does(WageSubsidy it, String form, Viewer viewer, Map<String, Object> answers) {
        return send("taak", task(it, form, viewer).id(), viewer, answers);
    }

    FormResult send(String flow, String id, Viewer viewer, Map<String, Object> answers) {
        return desk.send(flow, id, viewer, answers);
    }

    /** A PDF that was sent with a draft; gives its id. */
    String file(String draftKey, String question) {
        String id = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into form_upload (id, draft_key, field_key, file_name, byte_count, sha256, content, created_at, created_by)
                        values (?, ?, ?, 'advies.pdf', ?, ?, ?, ?, 'lotte')""")
                .params(id, draftKey, question, SoundPdf.bytes().length, "0".repeat(64), SoundPdf.bytes(),
                        SqlTime.toSql(Instant.parse("2026-02-02T09:00:00Z")))
                .update();
        return id;
    }

    /** The team lead signs what was proposed, and it is made known. */
    FormResult signs(WageSubsidy it, Viewer lead) {
        return does(it, "sign-decision", lead, Map.of("outcome", "SIGN"));
    }

    /** The team lead signs how an objection is decided. */
    FormResult signsObjection(WageSubsidy it, Viewer lead) {
        return does(it, "objection-sign", lead, Map.of("outcome", "SIGN"));
    }

    List<String> timeline(WageSubsidy it) {
        return jdbc.sql("select entry_text from timeline_entry where dossier_id = :dossier order by id")
                .param("dossier", it.dossierId())
                .query(String.class)
                .list();
    }

    List<String> mails(WageSubsidy it) {
        return jdbc.sql("select mail_subject from mail_outbox where dossier_id = :dossier")
                .param("dossier", it.dossierId())
                .query(String.class)
                .list();
    }
}
