package nl.werkbrug.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.werkbrug.access.Accounts;
import nl.werkbrug.agenda.RuleCheck;
import nl.werkbrug.shared.DutchTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database at the first start. It runs before the engine's own threads start, which is what lets it run the
 * engine's steps itself, day after day.
 */
@Profile("demo")
@Component
class DemoData implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);

    private final Accounts accounts;
    private final DemoParties parties;
    private final DemoUsers users;
    private final Meanwhile meanwhile;
    private final Stage stage;
    private final Telling telling;
    private final Town town;
    private final SubsidyStory subsidies;
    private final HireStories hires;
    private final AroundHires around;
    private final SocialReturnStory social;
    private final ProvisionStory provision;
    private final LearningStory learning;
    private final Newcomer newcomer;
    private final Reading reading;
    private final RuleCheck rules;
    private final DemoFilling filling;
    private final DemoClock clock;

    DemoData(
            Accounts accounts, DemoParties parties, DemoUsers users, Meanwhile meanwhile, Stage stage, Telling telling, Town town,
            SubsidyStory subsidies, HireStories hires, AroundHires around, SocialReturnStory social, ProvisionStory provision,
            LearningStory learning, Newcomer newcomer, Reading reading, RuleCheck rules, DemoFilling filling, DemoClock clock) {
        this.accounts = accounts;
        this.parties = parties;
        this.users = users;
        this.meanwhile = meanwhile;
        this.stage = stage;
        this.telling = telling;
        this.town = town;
        this.subsidies = subsidies;
        this.hires = hires;
        this.around = around;
        this.social = social;
        this.provision = provision;
        this.learning = learning;
        this.newcomer = newcomer;
        this.reading = reading;
        this.rules = rules;
        this.filling = filling;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            filling.over();
            return;
        }
        long start = System.nanoTime();
        try {
            create();
        } catch (RuntimeException e) {
            throw new IllegalStateException("Demo data is only half there; start with --reset-demo to make it anew", e);
        } finally {
            clock.reset();
        }
        // Its own round began with the application, when there was nothing yet to compare.
        rules.ask(users.viewer(DemoUser.OLAF));
        filling.over();
        LOG.info("Demo data made in {} ms.", (System.nanoTime() - start) / 1_000_000);
    }

    private void create() {
        parties.create();
        users.create();
        LocalDate today = DutchTime.today(clock);
        town.settle(today);
        meanwhile.play(stories(today));
        // What fell due since the last day of a story.
        stage.end();
        reading.untilTheLastEvening(today);
    }

    private List<Runnable> stories(LocalDate today) {
        List<Runnable> all = new ArrayList<>(around.stories(today));
        all.addAll(List.of(
                () -> subsidies.before(today, HireStories.begin(today)), () -> hires.granted(today), () -> hires.waiting(today),
                () -> hires.intake(today), () -> social.counts(today), () -> learning.learns(today), () -> provision.granted(today),
                () -> newcomer.registers(today)));
        new Stories(today).all().forEach(it -> all.add(() -> telling.tell(it)));
        return all;
    }
}
