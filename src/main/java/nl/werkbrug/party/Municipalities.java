package nl.werkbrug.party;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which municipality works with this program as which party. Where somebody lives decides which one is responsible. */
@Component
public class Municipalities {

    private final JdbcClient jdbc;

    Municipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Says which municipality a party is.
     *
     * @param name as people write it in an address, such as Maasbrug
     * @throws org.springframework.dao.DuplicateKeyException when another party is that municipality already
     */
    @Transactional
    public void register(String partyId, String name) {
        jdbc.sql("insert into municipality (party_id, name) values (:party, :name)")
                .param("party", partyId)
                .param("name", name.strip())
                .update();
    }

    /** The party of a municipality, in any case; empty when it does not work with this program. */
    @Transactional(readOnly = true)
    public Optional<Party> byName(String name) {
        return jdbc.sql("select p.* from party p join municipality m on m.party_id = p.id where lower(m.name) = lower(:name)")
                .param("name", name.strip())
                .query(PartySql::party)
                .optional();
    }

    /** The name of the municipality that a party is. */
    @Transactional(readOnly = true)
    public Optional<String> nameOf(String partyId) {
        return jdbc.sql("select name from municipality where party_id = :party")
                .param("party", partyId)
                .query(String.class)
                .optional();
    }

    /** All names, in order. */
    @Transactional(readOnly = true)
    public List<String> names() {
        return jdbc.sql("select name from municipality order by name").query(String.class).list();
    }
}
