package nl.werkbrug.garnishment.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consent;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.Together;
import nl.werkbrug.fixture.World;
import nl.werkbrug.garnishment.ChangeKind;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.garnishment.PayRunEntry;
import nl.werkbrug.garnishment.PayRunOutcome;
import nl.werkbrug.garnishment.PayRuns;
import nl.werkbrug.garnishment.help.HelpNote;
import nl.werkbrug.garnishment.process.ChangeSteps;
import nl.werkbrug.garnishment.process.DeclarationSteps;
import nl.werkbrug.garnishment.process.GarnishmentSteps;
import nl.werkbrug.garnishment.process.PayRunSteps;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.garnishment.store.HelpNoteTable;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.shared.Money;
import nl.werkbrug.testing.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing is done twice, nobody sees what he may not see, and no name is where it does not belong. */
@Story
abstract class GarnishmentCareStory {

    private static final LocalDate JUNE_RUN_OPENS = LocalDate.of(2026, 6, 18);
    private static final LocalDate JUNE_PAY = LocalDate.of(2026, 6, 25);

    @Autowired
    Payroll payroll;

    @Autowired
    Records records;

    @Autowired
    ProcessBench bench;

    @Autowired
    World world;

    @Autowired
    Consents consents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    InboxLists lists;

    @Autowired
    GarnishmentTable garnishments;

    @Autowired
    HelpNoteTable notes;

    @Autowired
    PayRuns runs;

    @Autowired
    GarnishmentSteps garnishmentSteps;

    @Autowired
    DeclarationSteps declarationSteps;

    @Autowired
    PayRunSteps payRunSteps;

    @Autowired
    ChangeSteps changeSteps;

    private String employer;
    private Viewer clerk;

    @BeforeEach
    void an_employer_with_a_clerk() {
        bench.clear();
        employer = payroll.employer();
        clerk = payroll.clerkOf(employer);
    }

    @ParameterizedTest
    @CsvSource({"LOKET, LOKET_CASEWORKER, offer-help", "COACH, JOB_COACH, offer-coaching"})
    void consent_lets_a_helper_in_and_withdrawing_it_puts_him_out_at_once(WorksAs part, Role role, String form) {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        String party = part == WorksAs.COACH ? world.coachOffice("Coach Oost") : world.loket("Gemeente Oost");
        Viewer helper = world.user("Hans Helper", role, party);
        boolean before = sees(it, helper);

        Consent consent = consents.give(it.dossierId(), Garnishment.SUBJECT, party, part, LocalDate.of(2026, 6, 1), clerk);
        bench.runJobs();
        boolean during = sees(it, helper);
        List<String> work = inbox(helper);
        LocalDate due = payroll.task(it, form, helper).dueOn();
        consents.withdraw(consent.id(), clerk);

        assertThat(before).isFalse();
        assertThat(during).isTrue();
        assertThat(work).containsExactly(form);
        assertThat(due).isEqualTo("2026-06-08");
        assertThat(inbox(helper)).isEmpty();
        assertThatThrownBy(() -> dossiers.visible(it.dossierId(), helper)).isInstanceOf(NotVisible.class);
        assertThat(garnishments.visible(it.id(), helper)).isEmpty();
        assertThat(payroll.open(it, helper)).isEmpty();
    }

    @Test
    void a_helper_never_gets_the_work_of_payroll() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        String loket = world.loket("Gemeente West");
        Viewer helper = world.user("Hans Helper", Role.LOKET_CASEWORKER, loket);
        consents.give(it.dossierId(), Garnishment.SUBJECT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), clerk);
        String declaration = payroll.task(it, "declaration", clerk).id();

        assertThat(inbox(helper)).containsExactly("offer-help");
        assertThatThrownBy(() -> payroll.send("taak", declaration, helper, Map.of())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> payroll.send("loonbeslag-uitstel", it.id(), helper, Map.of()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void a_clerk_of_another_employer_sees_nothing() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        Viewer stranger = payroll.clerkOf(payroll.employer());

        assertThat(sees(it, stranger)).isFalse();
        assertThat(inbox(stranger)).isEmpty();
        assertThatThrownBy(() -> payroll.send("loonbeslag-uitstel", it.id(), stranger, Map.of()))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void help_that_was_discussed_is_known_and_what_was_agreed_stays_with_the_helpers() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        String loket = world.loket("Gemeente Noord");
        Viewer helper = world.user("Hans Helper", Role.LOKET_CASEWORKER, loket);
        consents.give(it.dossierId(), Garnishment.SUBJECT, loket, WorksAs.LOKET, LocalDate.of(2026, 6, 1), clerk);

        payroll.does(it, "offer-help", helper, Map.of(
                "contactOn", LocalDate.of(2026, 6, 1), "outcome", "ACCEPTED", "agreed", "Gesprek op maandag."));

        assertThat(records.timeline(it)).contains("Schuldhulp besproken op 1 juni 2026.").noneMatch(line -> line.contains("maandag"));
        assertThat(notes.ofOwnOrganisation(it.dossierId(), helper)).singleElement().extracting(HelpNote::text).asString()
                .contains("Gesprek op maandag.");
        assertThat(notes.ofOwnOrganisation(it.dossierId(), clerk)).isEmpty();
        assertThat(inbox(helper)).isEmpty();
    }

    @Test
    void every_step_that_runs_twice_does_its_work_once() {
        Garnishment it = paidOff();
        String change = payroll.reports(it, ChangeKind.WAGE_CHANGE, null, clerk);
        Map<String, Integer> before = records.counts(it);

        garnishmentSteps.setUp(it.id());
        declarationSteps.warnLate(it.id());
        Map<String, Integer> warned = records.counts(it);
        declarationSteps.warnLate(it.id());
        declarationSteps.send(it.id());
        garnishmentSteps.releasePayments(it.id());
        payRunSteps.askFinalStatement(it.id());
        changeSteps.apply(change);
        bench.runJobs();

        assertThat(warned.get("documents")).isEqualTo(before.get("documents"));
        assertThat(warned.get("mails")).isEqualTo(before.get("mails") + 1);
        assertThat(records.counts(it)).isEqualTo(warned);
    }

    @Test
    void closing_twice_is_closing_once() {
        Garnishment it = paidOff();
        garnishmentSteps.close(it.id());
        Map<String, Integer> closed = records.counts(it);

        garnishmentSteps.close(it.id());

        assertThat(records.counts(it)).isEqualTo(closed);
    }

    @Test
    void the_same_writ_twice_is_one_garnishment() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment first = payroll.register(writ, clerk);
        Map<String, Integer> before = records.counts(first);

        Garnishment second = payroll.register(writ, clerk);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(records.counts(first)).isEqualTo(before);
    }

    @Test
    void the_same_writ_from_two_desks_at_one_moment_is_one_garnishment() throws Exception {
        NewGarnishment writ = WritFixture.ordinary(employer);

        List<Garnishment> both = Together.run(2, desk -> payroll.registers(writ, clerk));
        bench.runJobs();

        assertThat(both.get(0).id()).isEqualTo(both.get(1).id());
        assertThat(payroll.open(both.get(0), clerk)).containsExactly("declaration", "tell-employee");
    }

    @Test
    void of_two_who_enter_the_same_run_one_books_it_and_the_other_is_told() throws Exception {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.reach(JUNE_RUN_OPENS);

        List<PayRunOutcome> both = Together.run(2, desk -> runs.enter(
                it.dossierId(), new PayRunEntry(JUNE_PAY, Money.euros("1900.00"), Money.euros("100.00")), clerk));

        assertThat(both).hasAtLeastOneElementOfType(PayRunOutcome.Split.class);
        assertThat(both).hasAtLeastOneElementOfType(PayRunOutcome.Refused.class);
        assertThat(records.withheld(it)).containsExactly(Money.euros("900.00"));
    }

    @Test
    void no_name_and_no_number_is_in_the_engine_in_a_mail_subject_or_in_a_file_name() {
        NewGarnishment writ = WritFixture.ordinary(employer);
        Garnishment it = payroll.register(writ, clerk);
        payroll.tells(it, clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Overleg met " + WritFixture.FAMILY_NAME));
        payroll.reach(JUNE_RUN_OPENS);
        payroll.runs(it, clerk, JUNE_PAY);
        payroll.reports(it, ChangeKind.WAGE_CHANGE, null, clerk);

        List<String> engine = records.engineTexts();

        assertThat(engine).hasSizeGreaterThan(100).anyMatch(it.id()::equals);
        assertThat(engine).noneMatch(text -> namesThePerson(text, writ));
        assertThat(records.mailSubjects(it)).isNotEmpty().noneMatch(text -> namesThePerson(text, writ));
        assertThat(records.fileNames(it)).hasSizeGreaterThan(3).noneMatch(text -> namesThePerson(text, writ));
    }

    private static boolean namesThePerson(String text, NewGarnishment writ) {
        String low = text.toLowerCase(Locale.ROOT);
        return low.contains(writ.employee().bsn().digits())
                || low.contains(writ.employee().familyName().toLowerCase(Locale.ROOT))
                || low.contains(writ.employee().givenName().toLowerCase(Locale.ROOT));
    }

    private boolean sees(Garnishment it, Viewer viewer) {
        return garnishments.visible(it.id(), viewer).isPresent();
    }

    private List<String> inbox(Viewer viewer) {
        return lists.page(new InboxQuery(InboxTab.ORGANISATION, "", 1), viewer).tasks().stream()
                .map(task -> task.formId())
                .toList();
    }

    /** Everything done but the last answer of the bailiff. */
    private Garnishment paidOff() {
        Garnishment it = payroll.register(WritFixture.ordinary(employer), clerk);
        payroll.tells(it, clerk);
        payroll.signs(it, clerk, Map.of("early", "yes", "earlyReason", "Afgesproken."));
        for (int month = 0; month < 4; month++) {
            payroll.reach(JUNE_RUN_OPENS.plusMonths(month));
            payroll.runs(it, clerk, JUNE_PAY.plusMonths(month));
        }
        return it;
    }
}
