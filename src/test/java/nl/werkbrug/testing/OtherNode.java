package nl.werkbrug.testing;

import nl.werkbrug.Werkbrug;
import nl.werkbrug.engine.ProcessBench;
import nl.werkbrug.fixture.FormDesk;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * A second node beside the story's application: its own beans, connections and engine, on the same database and the same
 * clock. It starts when it is first asked for something, has no pages, and makes only what it is asked for. Nothing in it
 * moves by itself.
 */
@InStories
public class OtherNode implements DisposableBean {

    private final ConfigurableEnvironment first;
    private final MovableClock clock;
    private ConfigurableApplicationContext node;

    OtherNode(ConfigurableEnvironment first, MovableClock clock) {
        this.first = first;
        this.clock = clock;
    }

    /** Its own one of these. */
    public synchronized <T> T get(Class<T> type) {
        if (node == null) {
            node = start();
        }
        return node.getBean(type);
    }

    /** Closes it; asking for something starts it again. */
    public synchronized void stop() {
        if (node != null) {
            node.close();
            node = null;
        }
    }

    @Override
    public void destroy() {
        stop();
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(Werkbrug.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> settings((GenericApplicationContext) context))
                .run();
    }

    /** What the story set for its own application, the address of its database among it. */
    private void settings(GenericApplicationContext context) {
        for (PropertySource<?> source : first.getPropertySources()) {
            if (source.getName().equals("test") || source.getName().equals(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)) {
                context.getEnvironment().getPropertySources().addFirst(source);
            }
        }
        context.registerBean("clockOfTheStory", MovableClock.class, () -> clock, bean -> bean.setPrimary(true));
        context.registerBean(ProcessBench.class);
        context.registerBean(FormDesk.class);
    }
}
