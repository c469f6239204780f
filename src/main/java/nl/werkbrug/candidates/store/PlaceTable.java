package nl.werkbrug.candidates.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.Visibility;
import nl.werkbrug.candidates.Place;
import nl.werkbrug.candidates.Proposal;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places; joins the caller's transaction. */
@Repository
public class PlaceTable {

    private static final String SELECT = "select pl.*, e.name as employer_name from place pl join party e on e.id = pl.employer_id";

    /** One list for everybody who may propose somebody, at whatever loket or office. */
    private static final String MAY_PROPOSE = """
            exists (select 1 from membership m join access_rule r on r.role_code = m.role_code
                     where m.user_id = :viewer and m.party_id is not null and r.subject = 'PROPOSAL' and r.works_as in ('LOKET', 'COACH'))""";

    private static final String PROPOSED_BY_OWN = """
            exists (select 1 from place_proposal own where own.place_id = pl.id and %s
                       and own.party_id in (select m.party_id from membership m where m.user_id = :viewer))"""
            .formatted(Visibility.seesOf("own", Proposal.SUBJECT));

    private static final String SEEN =
            "(" + Visibility.seesOf("pl", Place.SUBJECT) + " or pl.state = 'OPEN' and " + MAY_PROPOSE + " or " + PROPOSED_BY_OWN + ")";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlaceTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * What is sought in the list; null or blank for anything.
     *
     * @param mostHours a week
     */
    public record Sought(String town, String function, Integer mostHours) {}

    public void insert(Place it, String userId) {
        Place.Content content = it.content();
        jdbc.sql("""
                        insert into place (id, dossier_id, employer_id, function_name, tasks, hours, town, starts_on, wanted, needed,
                                           open_hiring, state, ask_on, posted_by, posted_at)
                        values (:id, :dossier, :employer, :function, :tasks, :hours, :town, :starts, :wanted, :needed,
                                :openHiring, :state, :askOn, :by, :now)""")
                .param("id", it.id())
                .param("dossier", it.dossierId())
                .param("employer", it.employerId())
                .param("function", content.function())
                .param("tasks", String.join("\n", content.tasks()))
                .param("hours", content.hours())
                .param("town", content.town())
                .param("starts", content.startsOn())
                .param("wanted", content.wanted())
                .param("needed", content.needed())
                .param("openHiring", content.openHiring())
                .param("state", it.state().name())
                .param("askOn", it.askOn())
                .param("by", userId)
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }

    /** The open places, for who may propose somebody; the first to begin on top. */
    public List<Place> shared(Sought sought, int most, Viewer viewer) {
        return jdbc.sql(SELECT + " where pl.state = 'OPEN' and " + MAY_PROPOSE + """
                         and lower(pl.town) like :town and lower(pl.function_name) like :function and pl.hours <= :hours
                         order by pl.starts_on, pl.id limit :most""")
                .param("viewer", viewer.userId())
                .param("town", like(sought.town()))
                .param("function", like(sought.function()))
                .param("hours", sought.mostHours() == null ? 1000 : sought.mostHours())
                .param("most", most)
                .query(PlaceTable::read)
                .list();
    }

    /** Those of the viewer's employers: the open ones first, then the newest. */
    public List<Place> own(int most, Viewer viewer) {
        return jdbc.sql(SELECT + " where " + Visibility.seesOf("pl", Place.SUBJECT) + ChosenEmployer.narrows("pl.employer_id", viewer)
                        + " order by case pl.state when 'OPEN' then 0 else 1 end, pl.posted_at desc, pl.id limit :most")
                .param("viewer", viewer.userId())
                .param(ChosenEmployer.PARAMETER, viewer.employerId())
                .param("most", most)
                .query(PlaceTable::read)
                .list();
    }

    /** One that the viewer sees: its own, an open one of the list, or one for which the own party proposed somebody. */
    public Optional<Place> visible(String id, Viewer viewer) {
        return one(SEEN, id, viewer);
    }

    /** Of these the ones that the viewer sees in that way. */
    public List<Place> visible(Collection<String> ids, Viewer viewer) {
        return ids.isEmpty() ? List.of() : jdbc.sql(SELECT + " where pl.id in (:ids) and " + SEEN)
                .param("ids", ids)
                .param("viewer", viewer.userId())
                .query(PlaceTable::read)
                .list();
    }

    /** One of an employer of the viewer. */
    public Optional<Place> own(String id, Viewer viewer) {
        return one(Visibility.seesOf("pl", Place.SUBJECT), id, viewer);
    }

    /** For processes and callers that have checked who asks. */
    public Place get(String id) {
        return jdbc.sql(SELECT + " where pl.id = :id").param("id", id).query(PlaceTable::read).single();
    }

    public Optional<Place> ofDossier(String dossierId) {
        return jdbc.sql(SELECT + " where pl.dossier_id = :id").param("id", dossierId).query(PlaceTable::read).optional();
    }

    /** Whoever else wants it waits for the end of this transaction: a place is given once. */
    public Place lock(String id) {
        jdbc.sql("select id from place where id = :id for update").param("id", id).query(String.class).single();
        return get(id);
    }

    /** @param reason why it was closed; null when it was not */
    public void state(String id, Place.State state, String reason) {
        jdbc.sql("update place set state = :state, close_reason = :reason where id = :id")
                .param("state", state.name()).param("reason", reason).param("id", id).update();
    }

    public void askOn(String id, LocalDate day) {
        jdbc.sql("update place set ask_on = :day where id = :id").param("day", day).param("id", id).update();
    }

    /** One more person comes; the place was locked before. */
    public void fill(String id) {
        jdbc.sql("update place set filled = filled + 1 where id = :id").param("id", id).update();
        jdbc.sql("update place set state = 'FILLED' where id = :id and filled = wanted").param("id", id).update();
    }

    /** One person less is wanted; the place was locked before, and more than one was. */
    public void oneLess(String id) {
        jdbc.sql("update place set wanted = wanted - 1 where id = :id").param("id", id).update();
    }

    /** The next number in the line; the place was locked before. */
    public int nextInLine(String id) {
        jdbc.sql("update place set proposed = proposed + 1 where id = :id").param("id", id).update();
        return jdbc.sql("select proposed from place where id = :id").param("id", id).query(Integer.class).single();
    }

    private Optional<Place> one(String allowed, String id, Viewer viewer) {
        return jdbc.sql(SELECT + " where pl.id = :id and " + allowed)
                .param("id", id)
                .param("viewer", viewer.userId())
                .query(PlaceTable::read)
                .optional();
    }

    private static String like(String sought) {
        return sought == null || sought.isBlank()
                ? "%" : "%" + sought.strip().toLowerCase(Locale.ROOT).replace("%", "").replace("_", "") + "%";
    }

    private static Place read(ResultSet row, int number) throws SQLException {
        return new Place(
                row.getString("id"), row.getString("dossier_id"), row.getString("employer_id"), row.getString("employer_name"),
                new Place.Content(
                        row.getString("function_name"), row.getString("tasks").lines().toList(),
                        row.getBigDecimal("hours").stripTrailingZeros(), row.getString("town"), SqlTime.date(row, "starts_on"),
                        row.getInt("wanted"), row.getString("needed"), row.getBoolean("open_hiring")),
                row.getInt("filled"), Place.State.valueOf(row.getString("state")), SqlTime.date(row, "ask_on"));
    }
}
