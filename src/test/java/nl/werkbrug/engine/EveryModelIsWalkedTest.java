package nl.werkbrug.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class EveryModelIsWalkedTest {

    /** {@link ModelCoverage} asks for every step and flow of what a test says it covers; here nothing is forgotten to be said. */
    @Test
    void every_process_has_a_test_that_walks_all_of_it() throws IOException {
        assertThat(covered()).containsAll(processes());
    }

    private static Set<String> processes() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("bpmn"))) {
            return files.filter(it -> it.toString().endsWith(".bpmn"))
                    .flatMap(it -> Bpmn.readModelFromFile(it.toFile()).getModelElementsByType(Process.class).stream())
                    .map(Process::getId)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> covered() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(ProcessTest.class));
        return scanner.findCandidateComponents("nl.werkbrug").stream()
                .map(it -> ((AnnotatedBeanDefinition) it).getMetadata().getAnnotationAttributes(ProcessTest.class.getName()))
                .flatMap(it -> Stream.of((String[]) it.get("covers")))
                .collect(Collectors.toSet());
    }
}
