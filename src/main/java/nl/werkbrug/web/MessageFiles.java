package nl.werkbrug.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The texts of pages: every file in {@code messages/}, so that a module adds its own without a list to keep. Dutch stands in
 * {@code <module>.properties}, English beside it in {@code <module>_en.properties}; keys begin with the name of the file.
 */
@Configuration(proxyBeanMethods = false)
public class MessageFiles {

    private static final String END = ".properties";

    @Bean
    public static ResourceBundleMessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(names());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static String[] names() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*" + END))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> !name.contains("_"))
                .map(name -> "messages/" + name.substring(0, name.length() - END.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }
}
