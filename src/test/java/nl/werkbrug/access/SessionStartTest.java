package nl.werkbrug.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.werkbrug.WithApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;

@WithApplication
class SessionStartTest {

    @Autowired
    private ConfigurableListableBeanFactory beans;

    @Test
    void old_sessions_are_removed_only_after_their_table_was_made() {
        assertThat(beans.getBeanDefinition("sessionRepository").getDependsOn()).contains("flywayInitializer");
    }
}
