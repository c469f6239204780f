package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables are deployed with the processes, so that a process may ask them too. */
@ProcessTest
@DailySteps
class DecisionDeploymentTest {

    @Autowired
    private RepositoryService repository;

    @Test
    void the_engine_takes_every_table() {
        assertThat(repository.createDecisionDefinitionQuery().latestVersion().list())
                .hasSizeGreaterThanOrEqualTo(15)
                .allSatisfy(table -> assertThat(table.getHistoryTimeToLive()).isEqualTo(2557))
                .extracting(DecisionDefinition::getKey)
                .contains("wage-subsidy-measured", "responsible-authority");
    }
}
