package nl.werkbrug.party;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.werkbrug.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The employees. Who is really employed is known once by BSN; of an applicant the BSN may not be asked yet. */
@Component
public class Persons {

    private static final int AT_ONCE = 500;

    private static final String NAMESAKES_WITHOUT_BSN = """
            select p.* from person p
             where p.bsn_hash is null and p.birth_date = :birth and lower(p.given_name) = lower(:given)
               and lower(p.family_name) = lower(:family)
               and p.id in (select d.person_id from dossier d where d.employer_id = :employer)""";

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

    /** The ids of those of these people whom the employer told before; asked in few questions, however many they are. */
    @Transactional(readOnly = true)
    public Map<Bsn, String> known(String employerId, Collection<Bsn> numbers) {
        Map<String, Bsn> byHash = new LinkedHashMap<>();
        numbers.forEach(bsn -> byHash.put(cipher.hash(bsn, employerId), bsn));
        List<String> hashes = List.copyOf(byHash.keySet());
        Map<Bsn, String> known = new HashMap<>();
        for (int from = 0; from < hashes.size(); from += AT_ONCE) {
            jdbc.sql("select id, bsn_hash from person where bsn_hash in (:hashes)")
                    .param("hashes", hashes.subList(from, Math.min(from + AT_ONCE, hashes.size())))
                    .query(row -> {
                        known.put(byHash.get(row.getString("bsn_hash")), row.getString("id"));
                    });
        }
        return known;
    }

    /** Somebody whose BSN may not be asked yet. */
    @Transactional
    public Person registerWithoutBsn(String givenName, String familyName, LocalDate birthDate, Address address) {
        Person person = new Person(UUID.randomUUID().toString(), givenName, familyName, birthDate, address);
        insert(person, null, null);
        return person;
    }

    /**
     * Tells the BSN of somebody who was registered without.
     *
     * @return false when somebody else at this employer has that BSN already, or this person has another one; nothing changes
     */
    @Transactional
    public boolean tellBsn(String personId, String employerId, Bsn bsn) {
        Optional<Person> known = byBsn(employerId, bsn);
        if (known.isPresent()) {
            return known.get().id().equals(personId);
        }
        try {
            return jdbc.sql("""
                            update person set bsn_cipher = :cipher, bsn_hash = :hash
                             where id = :id and bsn_hash is null""")
                            .param("cipher", cipher.encrypt(bsn, personId))
                            .param("hash", cipher.hash(bsn, employerId))
                            .param("id", personId)
                            .update()
                    == 1;
        } catch (DuplicateKeyException e) {
            // Told for somebody else between our look and our write.
            return false;
        }
    }

    /** Whether the BSN of this person was told. */
    public boolean hasBsn(String personId) {
        return jdbc.sql("select count(*) from person where id = :id and bsn_hash is not null")
                        .param("id", personId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The person with this BSN at this employer: as already known, else an applicant who gets it, else as given here. */
    @Transactional
    public Person registerOrFind(
            String employerId, Bsn bsn, String givenName, String familyName, LocalDate birthDate, Address address) {
        return byBsn(employerId, bsn).or(() -> applicant(employerId, bsn, givenName, familyName, birthDate)).orElseGet(() -> {
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
     * @throws org.springframework.dao.EmptyResultDataAccessException when the person or the BSN is unknown
     */
    public Bsn bsn(String personId) {
        byte[] stored = jdbc.sql("select bsn_cipher from person where id = :id and bsn_cipher is not null")
                .param("id", personId)
                .query((row, number) -> row.getBytes("bsn_cipher"))
                .single();
        return cipher.decrypt(stored, personId);
    }

    /** One person has one dossier at an employer: who was known there without a BSN under this name and birth date gets it. */
    private Optional<Person> applicant(
            String employerId, Bsn bsn, String givenName, String familyName, LocalDate birthDate) {
        List<Person> namesakes = jdbc.sql(NAMESAKES_WITHOUT_BSN)
                .param("employer", employerId)
                .param("given", givenName.strip())
                .param("family", familyName.strip())
                .param("birth", birthDate)
                .query(PartySql::person)
                .list();
        // Two with the same name: nobody can tell which one it is.
        return namesakes.size() == 1 && tellBsn(namesakes.get(0).id(), employerId, bsn)
                ? Optional.of(namesakes.get(0))
                : Optional.empty();
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
                .param("cipher", bsn == null ? null : cipher.encrypt(bsn, person.id()))
                .param("hash", bsn == null ? null : cipher.hash(bsn, employerId))
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
