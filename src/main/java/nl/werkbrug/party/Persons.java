package nl.werkbrug.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employees, each known once by BSN. */
@Component
public class Persons {

    private final JdbcClient jdbc;
    private final BsnCipher cipher;
    private final Clock clock;

    Persons(JdbcClient jdbc, BsnCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** The person with this BSN as this employer told it; what another employer told stays there. */
    @Transactional(readOnly = true)
    public Optional<Person> known(String employerId, Bsn bsn) {
        return byBsn(employerId, bsn);
    }

    /** The person with this BSN at this employer: as already known, else as given here. */
    @Transactional
    public Person registerOrFind(
            String employerId, Bsn bsn, String givenName, String familyName, LocalDate birthDate, Address address) {
        return byBsn(employerId, bsn).orElseGet(() -> {
            Person person = new Person(UUID.randomUUID().toString(), givenName, familyName, birthDate, address);
            try {
                insert(person, employerId, bsn);
                return person;
            } catch (DuplicateKeyException e) {
                // Somebody registered the same person between our look and our insert.
                return byBsn(employerId, bsn).orElseThrow(() -> e);
            }
        });
    }

    public Optional<Person> find(String id) {
        return jdbc.sql("select * from person where id = :id").param("id", id).query(PartySql::person).optional();
    }

    /**
     * The BSN in the clear. Only the declaration may ask for it, where the law prescribes the number; the caller logs it.
     *
     * @throws org.springframework.dao.EmptyResultDataAccessException when the person is unknown
     */
    public Bsn bsn(String personId) {
        byte[] stored = jdbc.sql("select bsn_cipher from person where id = :id")
                .param("id", personId)
                .query((row, number) -> row.getBytes("bsn_cipher"))
                .single();
        return cipher.decrypt(stored, personId);
    }

    private Optional<Person> byBsn(String employerId, Bsn bsn) {
        return jdbc.sql("select * from person where bsn_hash = :hash")
                .param("hash", cipher.hash(bsn, employerId))
                .query(PartySql::person)
                .optional();
    }

    private void insert(Person person, String employerId, Bsn bsn) {
        jdbc.sql("""
                insert into person (id, bsn_cipher, bsn_hash, given_name, family_name, birth_date, street, postcode,
                                    city, created_at)
                values (:id, :cipher, :hash, :given, :family, :birth, :street, :postcode, :city, :now)""")
                .param("id", person.id())
                .param("cipher", cipher.encrypt(bsn, person.id()))
                .param("hash", cipher.hash(bsn, employerId))
                .param("given", person.givenName())
                .param("family", person.familyName())
                .param("birth", person.birthDate())
                .param("street", person.address().street())
                .param("postcode", person.address().postcode())
                .param("city", person.address().city())
                .param("now", SqlTime.toSql(clock.instant()))
                .update();
    }
}
