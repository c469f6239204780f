package nl.werkbrug.engine;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Gives each test an empty engine, and asks at the end of the class what its tests left out. */
class ProcessTestExtension implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        spring(context).getBean(ModelCoverage.class).clear();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        spring(context).getBean(ProcessBench.class).clear();
        spring(context).getBean(RecordingTasks.class).clear();
        spring(context).getBean(TestClock.class).moveTo(TestClock.START);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        ModelCoverage coverage = spring(context).getBean(ModelCoverage.class);
        for (String processId : context.getRequiredTestClass().getAnnotation(ProcessTest.class).covers()) {
            coverage.assertComplete(processId);
        }
    }

    private static ApplicationContext spring(ExtensionContext context) {
        return SpringExtension.getApplicationContext(context);
    }
}
