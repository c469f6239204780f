package nl.werkbrug.demo;

import static nl.werkbrug.demo.DemoParty.CLEANING;
import static nl.werkbrug.demo.DemoParty.MUNICIPALITY;
import static nl.werkbrug.demo.DemoUser.HANNA;
import static nl.werkbrug.demo.DemoUser.LOTTE;
import static nl.werkbrug.demo.DemoUser.OTTO;
import static nl.werkbrug.demo.DemoUser.PAULA;
import static nl.werkbrug.demo.DemoUser.PETRA;
import static nl.werkbrug.demo.DemoUser.PIM;
import static nl.werkbrug.demo.DemoUser.SAM;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.garnishment.Registration;
import nl.werkbrug.shared.Language;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.NewSignal;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalFollow;
import nl.werkbrug.signal.SignalIntake;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What else there was last year, enough of each for the lab to tell it: signals, small budgets, people who left, garnishments that ended. */
@Profile("demo")
@Component
class RegionHelp {

    private static final int EACH = 5;
    /** Five names, and the number of the first writ. */
    static final Indebted LAST_YEAR = new Indebted(201, "Ad Verkerk", "Bo Lammers", "Cem Polat", "Dirk Hulst", "Eva Noort");
    static final Indebted THIS_YEAR = new Indebted(211, "Gijs Terhorst", "Hanan Bouali", "Ina Roelfs", "Jord Kemper", "Kim Sluiter");
    private static final List<DemoUser> SEEKING = List.of(PIM, PAULA, HANNA, PETRA, SAM);

    private final Stage stage;
    private final SignalIntake intake;
    private final SignalFollow follow;
    private final BudgetStory budgets;
    private final Registration registration;
    private final Turns turns;
    private final Consents consents;
    private List<Signal> disputed = List.of();

    RegionHelp(
            Stage stage, SignalIntake intake, SignalFollow follow, BudgetStory budgets, Registration registration, Turns turns, Consents consents) {
        this.stage = stage;
        this.intake = intake;
        this.follow = follow;
        this.budgets = budgets;
        this.registration = registration;
        this.turns = turns;
        this.consents = consents;
    }

    /** Employees with a garnishment. */
    record Indebted(int firstWrit, String... names) {}

    /** Citizens who heard nothing: after about twelve days they have a good answer. */
    void stuck(LocalDate day) {
        List<Signal> signals = given(day, RegionQuestions.WINTER, RegionQuestions.waiting(0));
        answered(signals, day.plusDays(12), RegionQuestions.WINTER);
        signals.forEach(it -> follow.react(it.id(), true, null, null));
        stage.settle();
    }

    /** Others from today on; later they do not agree with the answer. */
    void stuckAgain() {
        disputed = given(stage.today(), RegionQuestions.SPRING, RegionQuestions.waiting(EACH));
    }

    /** The answer to those, from then on. */
    void disputed(LocalDate day) {
        answered(disputed, day, RegionQuestions.SPRING);
        eachAt(disputed, (it, at) -> follow.react(it.id(), false, RegionQuestions.DISPUTES.get(at), null));
        stage.settle();
    }

    /** The ombuds office answers who did not agree, from then on. */
    void lastWord(LocalDate day) {
        stage.on(day);
        eachAt(disputed, (it, at) -> {
            stage.onwards(day.plusDays(at));
            stage.does(it.dossierId(), "signal-final", OTTO, Map.of("answer", RegionQuestions.LAST_WORDS.get(at)));
        });
    }

    /** The same kind of question again, after the loket promised to call back: within two days there is a good answer. */
    void stuckAndCalledBack(LocalDate day) {
        stage.on(day);
        List<Signal> signals = new ArrayList<>();
        List<Reporter> reporters = RegionQuestions.waiting(2 * EACH);
        for (int at = 0; at < EACH; at++) {
            LocalDate given = day.plusDays(2L * at);
            signals.add(gives(WorkingWeek.after(given), RegionQuestions.AUTUMN.get(at), reporters.get(at)));
            stage.onwards(WorkingWeek.after(given.plusDays(1 + at % 2)));
            answers(signals.get(at), RegionQuestions.AUTUMN.get(at));
        }
        signals.forEach(it -> follow.react(it.id(), true, null, null));
        stage.settle();
    }

    /** Employers who look for people: they have an answer within some days, and it is a good one. */
    void candidates(LocalDate day) {
        List<Signal> signals = given(day, RegionQuestions.SEEKING, SEEKING.stream()
                .map(it -> Reporter.user(stage.viewer(it).userId(), Language.DUTCH)).toList());
        answered(signals, day.plusDays(8), RegionQuestions.SEEKING);
        eachAt(signals, (it, at) -> follow.react(it.id(), true, null, stage.viewer(SEEKING.get(at))));
        stage.settle();
    }

    /** Employers who look for people from that day on, one after another and until today; two of them twice. */
    void candidatesOneByOne(LocalDate day, LocalDate today) {
        stage.on(day);
        long apart = ChronoUnit.DAYS.between(day, today) / RegionQuestions.SEEKING_AGAIN.size();
        eachAt(RegionQuestions.SEEKING_AGAIN, (question, at) -> {
            LocalDate given = WorkingWeek.after(day.plusDays(apart * at));
            Viewer employer = stage.viewer(SEEKING.get(at % SEEKING.size()));
            Signal it = gives(given, question, Reporter.user(employer.userId(), Language.DUTCH));
            stage.onwards(WorkingWeek.after(given.plusDays(1 + at % 3)));
            answers(it, question);
            follow.react(it.id(), true, null, employer);
        });
        stage.settle();
    }

    /** What somebody needs to get to work, from that day on: some of it is paid, some in part, some refused with what else there is. */
    void travel(List<RegionHire> hired, LocalDate day, List<RegionQuestions.Wish> wishes) {
        asked(hired, day, "TRAVEL", wishes);
        LocalDate decided = WorkingWeek.after(day.plusDays(hired.size() / 2 + 1));
        stage.on(decided);
        eachAt(hired, (it, at) -> {
            stage.onwards(decided.plusDays(at / 2));
            decides(it, wishes.get(at));
        });
        received(hired, decided.plusDays(4), wishes);
    }

    /** Idem, all granted and paid, more than a week after the day on which the loket promised to decide. */
    void late(List<RegionHire> hired, LocalDate day, List<RegionQuestions.Wish> wishes) {
        asked(hired, day, "TRAVEL", wishes);
        stage.on(day.plusDays(16));
        eachAt(hired, (it, at) -> {
            stage.onwards(WorkingWeek.after(day.plusDays(16L + at / 2)));
            decides(it, wishes.get(at));
        });
        received(hired, day.plusDays(23), wishes);
    }

    /** Clothes to work in, for who begins with them; a season later somebody asks what that brought. */
    void clothes(List<RegionHire> hired, LocalDate day) {
        stage.on(day);
        asked(hired, day, "WORK_CLOTHES", RegionQuestions.CLOTHES);
        LocalDate decided = WorkingWeek.after(stage.today().plusDays(1));
        stage.on(decided);
        eachAt(hired, (it, at) -> decides(it, RegionQuestions.CLOTHES.get(at)));
        received(hired, decided.plusDays(5), RegionQuestions.CLOTHES);
    }

    private void asked(List<RegionHire> hired, LocalDate day, String kind, List<RegionQuestions.Wish> wishes) {
        eachAt(hired, (it, at) -> {
            stage.onwards(day.plusDays(at / 2));
            RegionQuestions.Wish wish = wishes.get(at);
            budgets.asks(it.hire(), it.payroll(), kind, wish.what(), wish.asked(), wish.why(), stage.today());
        });
    }

    /** What is granted is paid at once. */
    private void decides(RegionHire it, RegionQuestions.Wish wish) {
        if (wish.refused()) {
            stage.does(it.hire(), "custom-budget-decide", LOTTE, Map.of("outcome", "REFUSE", "reason", wish.reason(), "instead", wish.instead()));
        } else {
            budgets.grants(it.hire(), wish.granted(), wish.reason());
            budgets.paysToday(it.hire());
        }
    }

    private void received(List<RegionHire> hired, LocalDate day, List<RegionQuestions.Wish> wishes) {
        stage.on(day);
        eachAt(hired, (it, at) -> {
            if (!wishes.get(at).refused()) {
                budgets.receipt(it.hire(), it.payroll(), wishes.get(at).granted());
            }
        });
    }

    /** Who got something is asked what it brought; of who asked later that may not be asked yet. */
    void effect(List<RegionHire> hired, LocalDate day, List<String> changes) {
        stage.on(day);
        eachAt(hired, (it, at) -> {
            if (stage.asks(it.hire().dossierId(), "custom-budget-effect", it.payroll())) {
                stage.does(it.hire(), "custom-budget-effect", it.payroll(), Map.of(
                        "inWork", "HERE", "financial", at < 2 ? "UNKNOWN" : "SAME", "social", "BETTER", "personal", "BETTER", "changed", changes.get(at)));
            }
        });
    }

    /** They found other work. */
    void leave(List<RegionHire> hired, LocalDate day) {
        LocalDate last = stage.on(day);
        hired.forEach(it -> {
            stage.sends("dienstverband-eindigt", it.hire().dossierId(), it.payroll(), Map.of("lastDay", last, "reason", "RESIGNATION", "things", "NO"));
            stage.does(it.hire(), "employment-final-pay", it.payroll(), Map.of("doneOn", last));
        });
    }

    /** Laid and released within a week; each of them let the loket look along. */
    void released(LocalDate day, Indebted who) {
        LocalDate served = stage.on(day);
        Viewer payroll = stage.viewer(PAULA);
        List<Garnishment> laid = new ArrayList<>();
        IntStream.range(0, EACH).forEach(at -> {
            String[] name = who.names()[at].split(" ");
            laid.add(registration.register(Writs.ordinary(who.firstWrit() + at, name[0], name[1], served).at(CLEANING), payroll));
        });
        // Else its tasks would open when the clock has moved on.
        stage.settle();
        LocalDate told = stage.on(day.plusDays(1));
        laid.forEach(it -> stage.does(it.dossierId(), "tell-employee", PAULA, Map.of(
                "toldOn", told, "leaflet", "HANDED", "delayAsked", "no", "note", "De werknemer treft zelf een regeling.")));
        LocalDate released = stage.on(day.plusDays(7));
        laid.forEach(it -> {
            turns.take(Story.Turn.Kind.RELEASE, it, released, payroll);
            consents.give(it.dossierId(), Garnishment.SUBJECT, MUNICIPALITY.id(), WorksAs.LOKET, released, payroll);
        });
    }

    /** On other days, as far as there is no weekend. */
    private List<Signal> given(LocalDate day, List<RegionQuestions.Asked> questions, List<Reporter> reporters) {
        stage.on(day);
        return IntStream.range(0, EACH).mapToObj(at -> gives(WorkingWeek.after(day.plusDays(at)), questions.get(at), reporters.get(at))).toList();
    }

    private Signal gives(LocalDate day, RegionQuestions.Asked question, Reporter reporter) {
        stage.onwards(day);
        Signal it = intake.report(new NewSignal(MUNICIPALITY.id(), question.kind(), question.text(), reporter, FollowCode.random())).orElseThrow();
        stage.settle();
        return it;
    }

    private void answered(List<Signal> signals, LocalDate day, List<RegionQuestions.Asked> questions) {
        stage.on(day);
        eachAt(signals, (it, at) -> {
            stage.onwards(day.plusDays(at / 2));
            answers(it, questions.get(at));
        });
    }

    private void answers(Signal it, RegionQuestions.Asked question) {
        stage.does(it.dossierId(), "signal-answer", LOTTE, Map.of("decision", "ANSWER", "answer", question.answer()));
    }

    private static <T> void eachAt(List<T> all, ObjIntConsumer<T> does) {
        IntStream.range(0, all.size()).forEach(at -> does.accept(all.get(at), at));
    }
}
