package nl.werkbrug.engine;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;

/** Deploys a model of {@code bpmn-stubs} in place of the one that another module brings, and takes it away again. */
@TestComponent
public class StubModels {

    private final RepositoryService repository;

    StubModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** @return what {@link #remove} needs */
    public String deploy(String processId) {
        return repository.createDeployment()
                .name("stub of " + processId)
                .addClasspathResource("bpmn-stubs/" + processId + ".bpmn")
                .deploy()
                .getId();
    }

    public void remove(String deployment) {
        repository.deleteDeployment(deployment, true);
    }
}
