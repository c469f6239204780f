package nl.werkbrug.party;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.shared.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every organisation, whatever its kind. */
@Component
public class Parties {

    private final JdbcClient jdbc;
    private final Clock clock;

    Parties(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Party> find(String id) {
        return jdbc.sql("select * from party where id = :id").param("id", id).query(PartySql::party).optional();
    }

    /** All parties of one kind by name. */
    public List<Party> ofKind(PartyKind kind) {
        return jdbc.sql("select * from party where kind = :kind order by name, id")
                .param("kind", kind.name())
                .query(PartySql::party)
                .list();
    }

    /** Stores a municipality or coaching organisation under its own id; employers come in by {@link Employers#create}. */
    @Transactional
    public void create(Party party) {
        insert(party, null);
    }

    void insert(Party party, KvkNumber kvkNumber) {
        jdbc.sql("""
                insert into party (id, kind, name, street, postcode, city, email, phone, kvk_number, created_at)
                values (:id, :kind, :name, :street, :postcode, :city, :email, :phone, :kvk, :now)""")
                .param("id", party.id())
                .param("kind", party.kind().name())
                .param("name", party.name())
                .param("street", party.address().street())
                .param("postcode", party.address().postcode())
                .param("city", party.address().city())
                .param("email", party.email())
                .param("phone", party.phone())
                .param("kvk", kvkNumber == null ? null : kvkNumber.value())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
