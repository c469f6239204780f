package nl.werkbrug.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** A language of the pages. What goes on paper or is kept (letters, lines of a timeline) is always Dutch. */
public enum Language {
    DUTCH("nl-NL"),
    ENGLISH("en-GB");

    private final Locale locale;

    Language(String tag) {
        this.locale = Locale.forLanguageTag(tag);
    }

    /** The language of the page that is being made; Dutch when no page is, as in work by the clock. */
    public static Language current() {
        return LocaleContextHolder.getLocaleContext() == null ? DUTCH : of(LocaleContextHolder.getLocale());
    }

    /** What comes of work in this language, also within a page in another: for what is kept or goes on paper. */
    public <T> T during(Supplier<T> work) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(locale);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** English for English; Dutch for everything else. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(DUTCH);
    }

    /** @param code {@code nl} or {@code en}; anything else, also null, is no language of ours */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As in the attribute {@code lang}: {@code nl} or {@code en}. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }
}
