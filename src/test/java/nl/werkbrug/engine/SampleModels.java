package nl.werkbrug.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Deploys the sample models in place of the product's, with their steps. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(SampleSteps.class)
@TestPropertySource(properties = "werkbrug.engine.model-folders=bpmn-samples")
@interface SampleModels {}
