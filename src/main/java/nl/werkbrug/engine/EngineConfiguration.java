package nl.werkbrug.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Settings of the embedded engine that its starter has no property for. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    /** The engine would otherwise start before Flyway has made its tables. */
    @Bean
    static BeanFactoryPostProcessor engineAfterMigrations() {
        return factory -> {
            for (String engine : factory.getBeanNamesForType(
                    org.camunda.bpm.engine.spring.ProcessEngineFactoryBean.class, false, false)) {
                String name = engine.startsWith("&") ? engine.substring(1) : engine;
                factory.getBeanDefinition(name).setDependsOn("flywayInitializer");
            }
        };
    }
}
