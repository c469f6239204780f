package nl.werkbrug.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether the demo still plays its stories: pages answer before that is done. */
@Profile("demo")
@Component
class DemoFilling {

    private volatile boolean over;

    boolean goesOn() {
        return !over;
    }

    void over() {
        over = true;
    }
}
