package nl.werkbrug.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.werkbrug.party.EmployerRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the words by which a dossier is found equal to its number, the names of employee and employer, the KvK number and the
 * municipality that was let in. Everything here is part of the transaction of the fact itself.
 */
@Component
class DossierWords {

    private static final String EVERYBODY = "";
    private static final String DOSSIER = """
            select d.reference, d.employer_id, d.matter_name, p.given_name, p.family_name from dossier d left join person p on p.id = d.person_id
             where d.id = :dossier""";
    private static final String EMPLOYER = "select name, kvk_number from party where id = :employer";
    private static final String TOWN = """
            select concat(p.name, ' ', coalesce(m.name, '')) from party p left join municipality m on m.party_id = p.id
             where p.id = :party""";
    private static final String FORGET_EMPLOYER = """
            delete from dossier_search where origin = 'EMPLOYER' and dossier_id in (select d.id from dossier d where d.employer_id = :employer)""";
    private static final String ADD_TO_ALL = """
            insert into dossier_search (dossier_id, subject, origin, word)
            select d.id, '', 'EMPLOYER', :word from dossier d where d.employer_id = :employer""";
    private static final String FORGET_TOWN =
            "delete from dossier_search where dossier_id = :dossier and origin = 'TOWN' and subject = :subject";
    private static final String TOWNS_INSIDE = """
            select party_id from dossier_party where dossier_id = :dossier and subject = :subject and part = 'LOKET' and until_at is null""";

    private final JdbcClient jdbc;

    DossierWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A dossier was opened; nobody is let in yet. */
    void opened(String dossierId) {
        String employer = jdbc.sql(DOSSIER)
                .param("dossier", dossierId)
                .query((row, number) -> {
                    add(dossierId, EVERYBODY, "NUMBER", SearchWords.kept(row.getString("reference")));
                    add(dossierId, EVERYBODY, "PERSON", words(row.getString("given_name"), row.getString("family_name"), row.getString("matter_name")));
                    return row.getString("employer_id");
                })
                .single();
        add(dossierId, EVERYBODY, "EMPLOYER", ofEmployer(employer));
    }

    /** A municipality was let in to a subject, or out: the one word that not everybody in the dossier may know. */
    void townsChanged(String dossierId, String subject) {
        jdbc.sql(FORGET_TOWN).param("dossier", dossierId).param("subject", subject).update();
        List<String> inside = jdbc.sql(TOWNS_INSIDE)
                .param("dossier", dossierId)
                .param("subject", subject)
                .query(String.class)
                .list();
        Set<String> words = new LinkedHashSet<>();
        inside.forEach(party -> words.addAll(SearchWords.kept(
                jdbc.sql(TOWN).param("party", party).query(String.class).single())));
        add(dossierId, subject, "TOWN", words);
    }

    @EventListener
    void renamed(EmployerRenamed employer) {
        jdbc.sql(FORGET_EMPLOYER).param("employer", employer.employerId()).update();
        ofEmployer(employer.employerId()).forEach(word -> jdbc.sql(ADD_TO_ALL)
                .param("word", word)
                .param("employer", employer.employerId())
                .update());
    }

    /** Waits for who is changing the name: whoever comes last knows the dossier and the new name both. */
    private Set<String> ofEmployer(String employerId) {
        return jdbc.sql(EMPLOYER + " for update")
                .param("employer", employerId)
                .query((row, number) -> words(row.getString("name"), row.getString("kvk_number")))
                .single();
    }

    private static Set<String> words(String... facts) {
        Set<String> words = new LinkedHashSet<>();
        Stream.of(facts).forEach(fact -> words.addAll(SearchWords.kept(fact)));
        return words;
    }

    private void add(String dossierId, String subject, String origin, Collection<String> words) {
        if (words.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>();
        Map<String, Object> values = new HashMap<>(Map.of("dossier", dossierId, "subject", subject, "origin", origin));
        for (String word : words) {
            String name = "word" + rows.size();
            rows.add("(:dossier, :subject, :origin, :" + name + ")");
            values.put(name, word);
        }
        jdbc.sql("insert into dossier_search (dossier_id, subject, origin, word) values " + String.join(", ", rows))
                .params(values)
                .update();
    }
}
