package nl.werkbrug.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of the class path when they differ from what is deployed, before the first job or request.
 *
 * <p>Resources are named by their path in the repository ({@code bpmn/garnishment/…}). The engine's own auto-deployment
 * names them by their place on disk and would make new versions whenever the application moves.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployment.class);
    private static final String NAME = "werkbrug";

    private final RepositoryService repository;
    private final ResourcePatternResolver resources;
    private final List<String> folders;

    ModelDeployment(
            RepositoryService repository,
            ResourcePatternResolver resources,
            @Value("${werkbrug.engine.model-folders:bpmn}") List<String> folders) {
        this.repository = repository;
        this.resources = resources;
        this.folders = folders;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map<String, Resource> models = models();
        if (models.isEmpty()) {
            return;
        }
        try {
            deploy(models);
        } catch (ParseException e) {
            throw e;
        } catch (ProcessEngineException e) {
            // Another node may be deploying the same at this moment; when it is done, there is nothing left to do here.
            LOG.warn("Deploying the models failed and is tried once more: {}", e.toString());
            deploy(models);
        }
    }

    private void deploy(Map<String, Resource> models) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(NAME).enableDuplicateFiltering(true);
        models.forEach((name, model) -> add(deployment, name, model));
        deployment.deploy();
    }

    private static void add(DeploymentBuilder deployment, String name, Resource model) {
        try (var content = model.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Resource> models() {
        Map<String, Resource> models = new TreeMap<>();
        for (String folder : folders) {
            for (String kind : List.of("bpmn", "dmn")) {
                find("classpath*:" + folder + "/**/*." + kind, folder, models);
            }
        }
        return models;
    }

    private void find(String pattern, String folder, Map<String, Resource> models) {
        try {
            for (Resource resource : resources.getResources(pattern)) {
                String address = resource.getURL().getPath();
                models.put(address.substring(address.lastIndexOf("/" + folder + "/") + 1), resource);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
