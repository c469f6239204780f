package nl.werkbrug.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.MessageFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
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

    private static final String FOLDER = "messages/";
    private static final String END = ".properties";

    @Bean
    public static MessageSource messageSource() {
        return Words.SOURCE;
    }

    static MessageSource read() {
        ResourceBundleMessageSource messages = new PlainValues();
        messages.setBasenames(names());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** The Dutch files. */
    static Stream<Resource> dutch() {
        return Arrays.stream(files()).filter(file -> file.getFilename() != null && !file.getFilename().contains("_"));
    }

    private static String[] names() {
        return dutch()
                .map(Resource::getFilename)
                .map(name -> FOLDER + name.substring(0, name.length() - END.length()))
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + END);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value stands in a text as it is: 2026 may be a year, and nothing is nothing. */
    private static final class PlainValues extends ResourceBundleMessageSource {

        private static final Format PLAIN = new Format() {
            @Override
            public StringBuffer format(Object value, StringBuffer to, FieldPosition position) {
                return to.append(value);
            }

            @Override
            public Object parseObject(String text, ParsePosition position) {
                throw new UnsupportedOperationException();
            }
        };

        @Override
        protected Object[] resolveArguments(Object[] values, Locale locale) {
            return Arrays.stream(super.resolveArguments(values, locale)).map(value -> value == null ? "" : value).toArray();
        }

        @Override
        protected String resolveCodeWithoutArguments(String key, Locale locale) {
            ResourceBundle file = fileOf(key, locale);
            return file == null ? super.resolveCodeWithoutArguments(key, locale) : file.getString(key);
        }

        @Override
        protected MessageFormat resolveCode(String key, Locale locale) {
            ResourceBundle file = fileOf(key, locale);
            return file == null ? super.resolveCode(key, locale) : getMessageFormat(file, key, locale);
        }

        /** The file whose name the key begins with, so that not all are looked through; null when it is not there. */
        private ResourceBundle fileOf(String key, Locale locale) {
            int dot = key.indexOf('.');
            String name = FOLDER + key.substring(0, Math.max(dot, 0));
            ResourceBundle file = getBasenameSet().contains(name) ? getResourceBundle(name, locale) : null;
            return file != null && file.containsKey(key) ? file : null;
        }

        @Override
        protected MessageFormat createMessageFormat(String text, Locale locale) {
            MessageFormat format = super.createMessageFormat(text, locale);
            Format[] found = format.getFormats();
            for (int i = 0; i < found.length; i++) {
                if (found[i] == null) {
                    format.setFormat(i, PLAIN);
                }
            }
            return format;
        }
    }
}
