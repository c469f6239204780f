package nl.werkbrug.signal.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.party.Address;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.SqlTime;
import nl.werkbrug.signal.Holder;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalCategory;
import nl.werkbrug.signal.SignalKind;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals as rows. A signal without an answer cannot be closed: the table itself refuses it. */
@Repository
public class SignalTable {

    private static final String SELECT = "select s.*, d.reference from signal_report s join dossier d on d.id = s.dossier_id where ";
    private static final String INSERT = """
            insert into signal_report
              (id, dossier_id, subject, municipality_id, kind, category, state, report_text, anonymous, reporter_user_id,
               reporter_name, reporter_email, reporter_phone, reporter_street, reporter_postcode, reporter_city, reporter_language, code_hash, code_keyed, reported_at, reported_on, term_code,
               promised_on, holder_party_id, holder_works_as, umpire_party_id, umpire_works_as)
            values (:id, :dossier, :subject, :municipality, :kind, :category, 'OPEN', :text, :anonymous, :user,
               :name, :email, :phone, :street, :postcode, :city, :language, :code, true, :now, :on, :term,
               :promised, :holder, :worksAs, :umpire, :umpireAs)""";
    private static final String SEEN = Visibility.seesOf("s", Signal.SUBJECT, Signal.PRIVATE_SUBJECT);
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignalTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when a signal with this code is there */
    public void insert(Signal it, String codeHash) {
        Address address = Optional.ofNullable(it.reporter().address()).orElse(Address.UNKNOWN);
        jdbc.sql(INSERT)
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("subject", it.subject())
                .param("municipality", it.municipalityId())
                .param("kind", it.kind().name())
                .param("category", it.category().name())
                .param("text", it.text())
                .param("anonymous", it.reporter().anonymous())
                .param("user", it.reporter().userId())
                .param("name", it.reporter().name())
                .param("email", it.reporter().email())
                .param("phone", it.reporter().phone())
                .param("street", address.street())
                .param("postcode", address.postcode())
                .param("city", address.city())
                .param("language", it.reporter().language().code())
                .param("code", codeHash)
                .param("now", SqlTime.toSql(clock.instant()))
                .param("on", it.promise().reportedOn())
                .param("term", it.promise().termCode())
                .param("promised", it.promise().answerBy())
                .param("holder", it.holder().partyId())
                .param("worksAs", it.holder().worksAs().name())
                .param("umpire", it.umpire().partyId())
                .param("umpireAs", it.umpire().worksAs().name())
                .update();
    }

    /** @throws org.springframework.dao.EmptyResultDataAccessException when there is none */
    public Signal get(String id) {
        return find(id).orElseThrow(() -> new EmptyResultDataAccessException(1));
    }

    public Optional<Signal> find(String id) {
        return jdbc.sql(SELECT + "s.id = :id").param("id", id).query(SignalTable::signal).optional();
    }

    /** The same, held until the end of the transaction. */
    public Signal lock(String id) {
        jdbc.sql("select id from signal_report where id = :id for update").param("id", id).query(String.class).single();
        return get(id);
    }

    public Optional<Signal> byCode(String codeHash) {
        return jdbc.sql(SELECT + "s.code_hash = :code").param("code", codeHash).query(SignalTable::signal).optional();
    }

    /** By the hash without a key of before. */
    public Optional<Signal> byUnkeyedCode(String plainHash) {
        return jdbc.sql(SELECT + "s.code_hash = :code and s.code_keyed = false").param("code", plainHash).query(SignalTable::signal).optional();
    }

    /** Hashes without a key; every one is keyed once. */
    public List<String> unkeyedCodes() {
        return jdbc.sql("select code_hash from signal_report where code_keyed = false").query(String.class).list();
    }

    public void keyCode(String plainHash, String keyedHash) {
        jdbc.sql("update signal_report set code_hash = :keyed, code_keyed = true where code_hash = :plain and code_keyed = false")
                .param("keyed", keyedHash).param("plain", plainHash).update();
    }

    /** Those that the user gave with a login, newest first. */
    public List<Signal> givenBy(String userId) {
        return jdbc.sql(SELECT + "s.reporter_user_id = :user order by s.reported_at desc, s.id limit " + MOST)
                .param("user", userId).query(SignalTable::signal).list();
    }

    /** Those that the viewer may see for the work: open ones with the nearest promise first, or closed ones with the newest first. */
    public List<Signal> seen(Viewer viewer, boolean open) {
        String order = open ? " order by s.promised_on, s.id" : " order by s.closed_at desc, s.id";
        // First which, by an index alone; then what they say.
        return jdbc.sql("select s.*, d.reference from (select s.id from signal_report s where " + SEEN + " and s.state " + (open ? "<>" : "=")
                        + " 'CLOSED'" + order + " limit " + MOST + ") chosen join signal_report s on s.id = chosen.id"
                        + " join dossier d on d.id = s.dossier_id" + order)
                .param("viewer", viewer.userId()).query(SignalTable::signal).list();
    }

    /** The signal of a dossier, when the viewer may see it. */
    public Optional<Signal> ofDossier(String dossierId, Viewer viewer) {
        return jdbc.sql(SELECT + "s.dossier_id = :dossier and " + Visibility.sees("s"))
                .param("dossier", dossierId).param("viewer", viewer.userId()).query(SignalTable::signal).optional();
    }

    /** What was said to the one to whom it is offered; empty when nothing was. */
    public String note(String id) {
        return jdbc.sql("select coalesce(offered_note, '') from signal_report where id = :id").param("id", id).query(String.class).single();
    }

    /** Whether the viewer works as the holder of the signal. */
    public boolean holds(String id, Viewer viewer) {
        return jdbc.sql("""
                        select count(*) from (select s.id, s.dossier_id, s.subject, s.holder_party_id as party_id,
                                                     s.holder_works_as as works_as from signal_report s where s.id = :id) h
                         where """
                        + " " + Visibility.worksOn("h"))
                .param("id", id).param("viewer", viewer.userId()).query(Integer.class).single() > 0;
    }

    /** Asks another to take it over; null takes that back. */
    public void offer(String id, Holder to, String note) {
        jdbc.sql("""
                        update signal_report set offered_party_id = :party, offered_works_as = :worksAs, offered_note = :note
                         where id = :id""")
                .param("note", note)
                .param("party", to == null ? null : to.partyId())
                .param("worksAs", to == null ? null : to.worksAs().name())
                .param("id", id).update();
    }

    /** It has another holder now, and is offered to nobody. */
    public void holder(String id, Holder to) {
        jdbc.sql("update signal_report set holder_party_id = :party, holder_works_as = :worksAs where id = :id")
                .param("party", to.partyId()).param("worksAs", to.worksAs().name()).param("id", id).update();
        offer(id, null, null);
    }

    /** Keeps the answer; the last one counts. */
    public void answer(String id, String text, String partyId, String userId) {
        jdbc.sql("""
                        update signal_report set answer_text = :text, answer_party_id = :party, answered_by = :user, answered_at = :now
                         where id = :id and state <> 'CLOSED'""")
                .param("text", text).param("party", partyId).param("user", userId)
                .param("now", SqlTime.toSql(clock.instant())).param("id", id).update();
    }

    /** Who of the people gave the answer; empty while there is none. */
    public Optional<String> answeredBy(String id) {
        return jdbc.sql("select coalesce(answered_by, '') from signal_report where id = :id").param("id", id).query(String.class).optional()
                .filter(user -> !user.isEmpty());
    }

    /** The reporter heard another day for the answer. */
    public void delayed(String id, LocalDate newDay) {
        jdbc.sql("update signal_report set delayed_to = :day where id = :id").param("day", newDay).param("id", id).update();
    }

    /** Who gives the last answer has it now, and owes that within the term. */
    public void lastAsked(String id, Holder of, Signal.LastTerm term) {
        holder(id, of);
        jdbc.sql("update signal_report set last_asked_on = :on, last_answer_by = :by where id = :id")
                .param("on", term.askedOn()).param("by", term.answerBy()).param("id", id).update();
    }

    public void react(String id, boolean agreed, String text) {
        jdbc.sql("update signal_report set reaction = :reaction, reaction_text = :text where id = :id")
                .param("reaction", agreed ? "AGREED" : "DISPUTED").param("text", text).param("id", id).update();
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException for a state that needs an answer while there is none */
    public void state(String id, Signal.State state) {
        String closed = state == Signal.State.CLOSED ? ", closed_at = :now" : "";
        var update = jdbc.sql("update signal_report set state = :state" + closed + " where id = :id and state <> 'CLOSED'")
                .param("state", state.name()).param("id", id);
        (state == Signal.State.CLOSED ? update.param("now", SqlTime.toSql(clock.instant())) : update).update();
    }

    private static Signal signal(ResultSet row, int number) throws SQLException {
        String reaction = row.getString("reaction");
        return new Signal(
                row.getString("id"), row.getString("dossier_id"), row.getString("reference"), row.getString("subject"),
                row.getString("municipality_id"), SignalKind.valueOf(row.getString("kind")),
                SignalCategory.valueOf(row.getString("category")), Signal.State.valueOf(row.getString("state")),
                row.getString("report_text"), reporter(row),
                new Signal.Promise(row.getString("term_code"), SqlTime.date(row, "reported_on"), SqlTime.date(row, "promised_on"),
                        SqlTime.date(row, "delayed_to"), last(row)),
                holder(row, "holder"), holder(row, "offered"), holder(row, "umpire"),
                row.getString("answer_text") == null ? null : new Signal.Answer(
                        row.getString("answer_text"), row.getString("answer_party_id"), SqlTime.moment(row, "answered_at")),
                reaction == null ? null : new Signal.Reaction(reaction.equals("AGREED"), row.getString("reaction_text")));
    }

    private static Signal.LastTerm last(ResultSet row) throws SQLException {
        return row.getString("last_answer_by") == null ? null
                : new Signal.LastTerm(SqlTime.date(row, "last_asked_on"), SqlTime.date(row, "last_answer_by"));
    }

    private static Reporter reporter(ResultSet row) throws SQLException {
        Address address = row.getString("reporter_street") == null ? null
                : new Address(row.getString("reporter_street"), row.getString("reporter_postcode"), row.getString("reporter_city"));
        return new Reporter(
                row.getString("reporter_user_id"), row.getString("reporter_name"), row.getString("reporter_email"),
                row.getString("reporter_phone"), address, Language.ofCode(row.getString("reporter_language")).orElse(Language.DUTCH));
    }

    private static Holder holder(ResultSet row, String which) throws SQLException {
        String party = row.getString(which + "_party_id");
        return party == null ? null : new Holder(party, WorksAs.valueOf(row.getString(which + "_works_as")));
    }
}
