package nl.werkbrug.engine;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up when the engine can read its own tables. */
@Component("engineHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ManagementService management;

    EngineHealth(ManagementService management) {
        super("The workflow engine cannot read its tables");
        this.management = management;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        management.getProperties();
        builder.up();
    }
}
