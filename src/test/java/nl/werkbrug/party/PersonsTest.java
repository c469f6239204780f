package nl.werkbrug.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithApplication
class PersonsTest {

    @Autowired
    private Persons persons;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void finds_the_same_person_again_by_bsn() {
        Person first = register("123456782", "Noor");

        Person second = register("123456782", "Iemand anders");

        assertThat(second).isEqualTo(first);
        assertThat(persons.find(first.id())).contains(first);
        assertThat(persons.bsn(first.id()).digits()).isEqualTo("123456782");
    }

    @Test
    void no_column_of_a_person_holds_the_plain_number() {
        Person person = register("111222333", "Sam");

        List<Object> columns = List.copyOf(jdbc.sql("select bsn_cipher, bsn_hash, id, street from person where id = :id")
                .param("id", person.id())
                .query()
                .singleRow()
                .values());

        assertThat(columns).hasSize(4).noneMatch(column -> text(column).contains("111222333"));
    }

    @Test
    void registers_a_person_once_when_two_do_it_at_the_same_moment() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Person> registration = () -> register("999990019", "Kim");

        List<Future<Person>> outcomes = two.invokeAll(List.of(registration, registration));

        assertThat(outcomes.get(0).get().id()).isEqualTo(outcomes.get(1).get().id());
        two.shutdown();
    }

    private Person register(String bsn, String givenName) {
        return persons.registerOrFind(
                "employer-1",
                new Bsn(bsn),
                givenName,
                "de Vries",
                LocalDate.of(1990, 2, 1),
                new Address("Kade 1", "3011 AA", "Rotterdam"));
    }

    private static String text(Object column) {
        return column instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(column);
    }
}
