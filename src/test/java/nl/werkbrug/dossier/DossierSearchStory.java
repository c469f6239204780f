package nl.werkbrug.dossier;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.fixture.World;
import nl.werkbrug.party.EmployerRenamed;
import nl.werkbrug.testing.MovableClock;
import nl.werkbrug.testing.Story;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seeking a dossier: by each thing that the page promises, behind the same walls as the list, and never by what one may not know. */
@Story
abstract class DossierSearchStory {

    private static final String SUBSIDY = "SUBSIDY";

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private DossierSearch search;

    @Autowired
    private Consents consents;

    @Autowired
    private Admission admission;

    @Autowired
    private SearchWordsMigration migration;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private String employer;
    private Viewer payroll;
    private Viewer hr;

    @BeforeEach
    void an_employer_with_payroll_and_hr() {
        employer = world.employer("Kwekerij De Groene Vingers");
        payroll = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hans Holt", Role.EMPLOYER_HR, employer);
    }

    @Test
    void finds_by_number_name_employer_and_kvk_number() {
        DossierView it = open("Amal", "van den Berg", GARNISHMENT);
        open("Bo", "Smit", GARNISHMENT);

        for (String text : List.of("amal", "BERG", "van den berg", "berg amal", "Am be", it.reference(), it.reference().substring(5))) {
            assertThat(found(text, payroll)).as(text).containsExactly(it.id());
        }
        assertThat(found("groene vingers", payroll)).hasSize(2);
        assertThat(found("12345678", payroll)).hasSize(2);
        assertThat(found("kwek smit", payroll)).hasSize(1);
        assertThat(found("kwek visser", payroll)).isEmpty();
        assertThat(found("erg", payroll)).as("only the beginning of a word").isEmpty();
    }

    @Test
    void finds_names_with_and_without_their_accents_and_signs() {
        String zoe = open("Zoë", "Çelik-d'Árvore", GARNISHMENT).id();
        String soren = open("Søren", "O’Brien", GARNISHMENT).id();

        for (String text : List.of("zoe", "Zoë", "ZOE\u0308", "celik", "d'arvore", "darvore", "arvore", "Çelik-d’Árvore")) {
            assertThat(found(text, payroll)).as(text).containsExactly(zoe);
        }
        for (String text : List.of("soren", "søren", "o'brien", "obrien", "brien")) {
            assertThat(found(text, payroll)).as(text).containsExactly(soren);
        }
    }

    @Test
    void finds_an_employer_by_its_new_name_and_no_more_by_the_old_one() {
        String before = open("Amal", "Visser", GARNISHMENT).id();

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update party set name = 'Tuinderij Zonnehoek', kvk_number = '87654321' where id = ?").param(employer).update();
            events.publishEvent(new EmployerRenamed(employer, "Tuinderij Zonnehoek"));
        });
        String after = open("Bo", "Smit", GARNISHMENT).id();

        assertThat(found("zonnehoek", payroll)).containsExactlyInAnyOrder(before, after);
        assertThat(found("87654321", payroll)).containsExactlyInAnyOrder(before, after);
        assertThat(found("vingers", payroll)).isEmpty();
        assertThat(found("12345678", payroll)).isEmpty();
        assertThat(found("visser", payroll)).containsExactly(before);
    }

    @Test
    void keeps_no_name_of_a_change_that_was_undone() {
        open("Amal", "Visser", GARNISHMENT);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            jdbc.sql("update party set name = 'Nooit Gebeurd' where id = ?").param(employer).update();
            events.publishEvent(new EmployerRenamed(employer, "Nooit Gebeurd"));
            status.setRollbackOnly();
        });

        assertThat(found("gebeurd", payroll)).isEmpty();
        assertThat(found("vingers", payroll)).hasSize(1);
    }

    @Test
    void hr_finds_nobody_by_a_garnishment() {
        open("Geheim", "Beslagen", GARNISHMENT);
        String both = open("Amal", "Visser", GARNISHMENT).id();
        open("Amal", "Visser", both, SUBSIDY);

        assertThat(found("beslagen", hr)).isEmpty();
        assertThat(found("vingers", hr)).containsExactly(both);
        assertThat(found("visser", hr)).containsExactly(both);
    }

    @Test
    void a_municipality_that_was_let_in_to_a_garnishment_is_no_word_for_hr() {
        String name = "Gemeente Plas" + UUID.randomUUID().toString().replace("-", "").substring(0, 8);
        String loket = world.loket(name);
        world.user("Carla", Role.LOKET_CASEWORKER, loket);
        String id = open("Amal", "Visser", GARNISHMENT).id();
        open("Amal", "Visser", id, SUBSIDY);

        Consent consent = consents.give(id, GARNISHMENT, loket, WorksAs.LOKET, clock.today(), payroll);

        assertThat(found(name, payroll)).containsExactly(id);
        assertThat(found(name, hr)).isEmpty();
        assertThat(found("visser " + name, hr)).isEmpty();
        assertThat(byCondition(name, hr, id)).isFalse();
        assertThat(byCondition(name, payroll, id)).isTrue();

        consents.withdraw(consent.id(), payroll);
        assertThat(found(name, payroll)).isEmpty();
        admission.letIn(id, SUBSIDY, loket, "LOKET");
        assertThat(found(name, hr)).containsExactly(id);
    }

    @Test
    void who_is_let_in_finds_from_then_on_and_no_longer_than_the_consent() {
        String office = world.coachOffice("Coachbureau Vooruit");
        Viewer coach = world.user("Coen Coach", Role.JOB_COACH, office);
        String loket = world.loket("Loket Elders");
        Viewer elsewhere = world.user("Els Elders", Role.LOKET_CASEWORKER, loket);
        String id = open("Amal", "Visser", GARNISHMENT).id();
        open("Andere", "Visser", GARNISHMENT);

        assertThat(found("visser", coach)).isEmpty();
        Consent consent = consents.give(id, GARNISHMENT, office, WorksAs.COACH, clock.today(), payroll);
        assertThat(found("visser", coach)).containsExactly(id);
        assertThat(search.ids("visser", coach, 10)).containsExactly(id);
        assertThat(found("visser", elsewhere)).isEmpty();

        consents.withdraw(consent.id(), payroll);
        assertThat(found("visser", coach)).isEmpty();
        assertThat(found("visser", world.user("Vreemd", Role.EMPLOYER_PAYROLL, world.employer("Ander bedrijf")))).isEmpty();
    }

    @Test
    void signs_are_no_wildcards_and_a_very_long_text_is_only_long() {
        open("Amal", "Visser", GARNISHMENT);

        for (String text : List.of("%", "_", "'", "\"; drop table dossier_search; --", "' or '1'='1", "vi_ser", "v%r", "!", "\\", "\u0000",
                "a".repeat(2_000), "%_".repeat(1_000))) {
            assertThat(found(text, payroll)).as(text).isEmpty();
        }
        assertThat(found("   ", payroll)).hasSize(1);
        assertThat(found("visser " + " ".repeat(2_000), payroll)).hasSize(1);
        assertThat(found("%visser%", payroll)).hasSize(1);
    }

    @Test
    void the_migration_gives_older_dossiers_the_same_words() throws Exception {
        String loket = world.loket("Gemeente Oud-Zuilen");
        world.user("Carla", Role.LOKET_CASEWORKER, loket);
        String id = open("Zoë", "van 't Hof", GARNISHMENT).id();
        consents.give(id, GARNISHMENT, loket, WorksAs.LOKET, clock.today(), payroll);
        List<String> kept = words(id);
        jdbc.sql("delete from dossier_search").update();

        try (Connection connection = source.getConnection()) {
            migration.migrate(context(connection));
        }

        assertThat(words(id)).containsExactlyElementsOf(kept).hasSizeGreaterThan(10);
        assertThat(found("zuilen hof", payroll)).containsExactly(id);
    }

    private static Context context(Connection connection) {
        return new Context() {
            @Override
            public org.flywaydb.core.api.configuration.Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }

    private List<String> words(String dossierId) {
        return jdbc.sql("select concat(subject, ' ', origin, ' ', word) from dossier_search where dossier_id = ? order by subject, origin, word")
                .param(dossierId)
                .query(String.class)
                .list();
    }

    private DossierView open(String given, String family, String subject) {
        return dossiers.open(employer, world.person(given, family), subject, payroll);
    }

    /** The same person at the same employer, for another subject. */
    private void open(String given, String family, String dossierId, String subject) {
        String person = jdbc.sql("select person_id from dossier where id = ?").param(dossierId).query(String.class).single();
        assertThat(dossiers.open(employer, person, subject, payroll).personName()).isEqualTo(given + " " + family);
    }

    private List<String> found(String text, Viewer viewer) {
        return dossiers.list(viewer, text, 1, 25).dossiers().stream().map(DossierView::id).toList();
    }

    private boolean byCondition(String text, Viewer viewer, String dossierId) {
        DossierSearch.Condition words = DossierSearch.condition("d.id", text, viewer);
        return jdbc.sql("select count(*) from dossier d where d.id = :id and " + words.sql())
                        .params(words.values())
                        .param("id", dossierId)
                        .query(Integer.class)
                        .single()
                == 1;
    }
}
