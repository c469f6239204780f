package nl.werkbrug.inbox;

import static nl.werkbrug.fixture.World.GARNISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.dossier.Timeline;
import nl.werkbrug.dossier.TimelineItem;
import nl.werkbrug.fixture.CarryingModules;
import nl.werkbrug.fixture.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

@SpringJUnitConfig(CarryingModules.class)
class TaskCommentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> SUBJECTS = List.of(GARNISHMENT);

    @Autowired
    private World world;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Consents consents;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Inbox inbox;

    @Autowired
    private TaskComments comments;

    @Autowired
    private MentionNotes mentions;

    @Autowired
    private JdbcClient jdbc;

    private String employer;
    private Viewer petra;
    private Viewer paul;
    private Viewer hr;
    private Viewer caseworker;
    private Viewer coach;
    private String dossier;
    private String task;

    @BeforeEach
    void a_garnishment_in_which_loket_and_coach_are_let_in() {
        employer = world.employer("Bakkerij Het Anker");
        petra = world.user("Petra Post", Role.EMPLOYER_PAYROLL, employer);
        paul = world.user("Paul Pen", Role.EMPLOYER_PAYROLL, employer);
        hr = world.user("Hanna Huis", Role.EMPLOYER_HR, employer);
        String town = world.loket("Gemeente Anker");
        caseworker = world.user("Loes Loket", Role.LOKET_CASEWORKER, town);
        String office = world.coachOffice("Coaches");
        coach = world.user("Co Coach", Role.JOB_COACH, office);
        dossier = dossiers.open(employer, world.person("Amal", "Visser"), GARNISHMENT, petra).id();
        consents.give(dossier, GARNISHMENT, town, WorksAs.LOKET, TODAY, petra);
        consents.give(dossier, GARNISHMENT, office, WorksAs.COACH, TODAY, petra);
        NewTask opened = world.task(dossier, employer, WorksAs.PAYROLL, "Verklaring invullen", TODAY.plusDays(9));
        inbox.open(opened);
        task = opened.id();
    }

    @Test
    void a_comment_is_for_the_own_party_only() {
        comments.write(comment("Kijk jij naar het loon?", false, null), petra);

        assertThat(read(paul)).containsExactly("Kijk jij naar het loon?");
        for (Viewer other : List.of(caseworker, coach, hr)) {
            assertThat(read(other)).as(other.displayName()).isEmpty();
        }
        assertThat(timeline.list(dossier, petra)).extracting(TimelineItem::kind).doesNotContain("COMMENT");
    }

    @Test
    void all_parties_that_see_the_subject_read_one_that_is_for_all_but_hr_never() {
        comments.write(comment("De verklaring komt maandag.", true, null), petra);

        for (Viewer party : List.of(paul, caseworker, coach)) {
            assertThat(read(party)).as(party.displayName()).containsExactly("De verklaring komt maandag.");
            assertThat(timeline.list(dossier, party)).extracting(TimelineItem::text)
                    .contains("Opmerking bij de taak Verklaring invullen: De verklaring komt maandag.");
        }
        assertThat(read(hr)).isEmpty();
        assertThat(read(world.user("S", Role.EMPLOYER_PAYROLL, world.employer("Ander")))).isEmpty();
    }

    @Test
    void only_who_does_the_work_writes() {
        for (Viewer other : List.of(caseworker, coach, hr)) {
            assertThatThrownBy(() -> comments.write(comment("Hallo", false, null), other))
                    .as(other.displayName()).isInstanceOf(NotVisible.class);
        }
    }

    @Test
    void only_a_colleague_who_reads_it_can_be_named() {
        assertThat(comments.colleagues(task, petra)).extracting(Candidate::userId).containsExactly(paul.userId());
        for (Viewer other : List.of(hr, caseworker, coach)) {
            assertThat(comments.write(comment("Kijk eens", false, other.userId()), petra)).as(other.displayName()).isFalse();
        }
        assertThat(read(petra)).as("a refused one is not written").isEmpty();
        assertThat(comments.colleagues(task, caseworker)).isEmpty();
    }

    @Test
    void a_comment_sent_twice_is_one_and_names_once() {
        NewComment it = comment("Kijk jij?", true, paul.userId());

        assertThat(comments.write(it, petra)).isTrue();
        assertThat(comments.write(it, petra)).isTrue();

        assertThat(read(petra)).hasSize(1);
        assertThat(timeline.list(dossier, petra)).filteredOn(item -> item.kind().equals("COMMENT")).hasSize(1);
    }

    @Test
    void the_number_of_a_comment_elsewhere_neither_changes_nor_shows_it() {
        NewComment first = comment("Van ons", false, null);
        comments.write(first, petra);
        String otherEmployer = world.employer("Ander");
        Viewer stranger = world.user("S", Role.EMPLOYER_PAYROLL, otherEmployer);
        String elsewhere = dossiers.open(otherEmployer, world.person("Bo", "Bakker"), GARNISHMENT, stranger).id();
        NewTask theirs = world.task(elsewhere, otherEmployer, WorksAs.PAYROLL, "Nakijken", null);
        inbox.open(theirs);

        comments.write(new NewComment(first.id(), theirs.id(), "Van hen", true, null), stranger);

        assertThat(read(petra)).containsExactly("Van ons");
        assertThat(comments.list(elsewhere, SUBJECTS, stranger, 10)).isEmpty();
        assertThat(timeline.list(elsewhere, stranger)).extracting(TimelineItem::kind).doesNotContain("COMMENT");
    }

    @Test
    void who_is_named_sees_that_it_is_new_until_it_was_seen() {
        comments.write(comment("Kijk jij?", false, paul.userId()), petra);

        assertThat(comments.list(dossier, SUBJECTS, paul, 10)).allMatch(TaskComment::unread);
        assertThat(comments.list(dossier, SUBJECTS, petra, 10)).noneMatch(TaskComment::unread);
        comments.seen(dossier, SUBJECTS, petra);
        assertThat(comments.list(dossier, SUBJECTS, paul, 10)).allMatch(TaskComment::unread);
        comments.seen(dossier, SUBJECTS, paul);
        assertThat(comments.list(dossier, SUBJECTS, paul, 10)).noneMatch(TaskComment::unread);
    }

    @Test
    void who_leaves_the_party_reads_nothing_any_more() {
        comments.write(comment("Kijk jij?", false, paul.userId()), petra);
        jdbc.sql("delete from membership where user_id = ?").param(paul.userId()).update();

        assertThat(read(paul)).isEmpty();
        assertThat(mentions.of(paul)).isEmpty();
    }

    private List<String> read(Viewer viewer) {
        return comments.list(dossier, SUBJECTS, viewer, 10).stream().map(TaskComment::text).toList();
    }

    private NewComment comment(String text, boolean forAll, String to) {
        return new NewComment(UUID.randomUUID().toString(), task, text, forAll, to);
    }
}
