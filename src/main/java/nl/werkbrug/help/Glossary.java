package nl.werkbrug.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Explains hard words where they first stand on a page, and all of them on a page of their own. */
@Component("glossary")
public class Glossary {

    private static final String TOLD = Glossary.class.getName() + ".told";

    private final MessageSource texts;

    Glossary(MessageSource texts) {
        this.texts = texts;
    }

    /** A word with what it means, in the language of the page. */
    public record Entry(String code, String word, String meaning) {}

    /** All words, by alphabet. */
    public List<Entry> all() {
        return Arrays.stream(HardWord.values()).map(this::entry).sorted(Comparator.comparing(it -> it.word().toLowerCase(LocaleContextHolder.getLocale()))).toList();
    }

    /** The hard words in these texts that were not explained on this page before; null for no text. */
    public List<Entry> fresh(String... shown) {
        String text = String.join(" ", Stream.of(shown).filter(Objects::nonNull).toList());
        Set<HardWord> told = told();
        return Arrays.stream(HardWord.values()).filter(word -> !told.contains(word) && word.in(text)).map(word -> {
            told.add(word);
            return entry(word);
        }).toList();
    }

    private Entry entry(HardWord word) {
        return new Entry(word.code(), text(word.code() + ".word"), text(word.code() + ".means"));
    }

    private String text(String key) {
        return texts.getMessage("glossary." + key, null, LocaleContextHolder.getLocale());
    }

    @SuppressWarnings("unchecked")
    private static Set<HardWord> told() {
        RequestAttributes page = RequestContextHolder.getRequestAttributes();
        if (page == null) {
            return EnumSet.noneOf(HardWord.class);
        }
        Set<HardWord> told = (Set<HardWord>) page.getAttribute(TOLD, RequestAttributes.SCOPE_REQUEST);
        if (told == null) {
            told = EnumSet.noneOf(HardWord.class);
            page.setAttribute(TOLD, told, RequestAttributes.SCOPE_REQUEST);
        }
        return told;
    }
}
