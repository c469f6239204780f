package nl.werkbrug.scheme;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.werkbrug.shared.KeptWords;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** What pages say about schemes, in the language of the page. What is kept or printed uses the Dutch labels. */
@Component("schemeWords")
public class SchemeWords {

    private final Texts texts;

    SchemeWords(Texts texts) {
        this.texts = texts;
    }

    /** The name of a scheme of the law by its Dutch title; a municipality names its own scheme itself. */
    public String title(String title) {
        return KeptWords.shown(title);
    }

    /** Why a scheme fits or not. A condition of a municipality itself stays Dutch, as it wrote it. */
    public String reason(Reason reason) {
        return own(reason) || Language.current() == Language.DUTCH ? reason.text() : texts.get(reason.code());
    }

    /** The language of what {@link #reason} gives: {@code nl} or {@code en}. */
    public String reasonIn(Reason reason) {
        return (own(reason) ? Language.DUTCH : Language.current()).code();
    }

    private static boolean own(Reason reason) {
        return reason.code().startsWith("LOCAL_") && reason.text().contains(":");
    }

    /** What must be told first. */
    public String missing(Collection<Fact> facts) {
        return facts.stream().map(fact -> texts.get("scheme.fact." + fact.name())).collect(Collectors.joining("; "));
    }

    /** Who asks where, such as "werkgever of werknemer, bij gemeente". */
    public String where(SchemeAnswer answer) {
        return texts.get(
                "scheme.where",
                either(answer.scheme().applicants().stream().sorted().map(it -> texts.get("scheme.applicant." + it.name()))),
                either(answer.desks().stream().sorted().map(it -> texts.get("scheme.desk." + it.name()))));
    }

    /** The same as {@link #where}, of what was kept in Dutch. */
    public String keptWhere(String kept) {
        String[] sides = kept.split(", bij ", 2);
        return Language.current() == Language.DUTCH || sides.length < 2
                ? kept
                : texts.get("scheme.where", either(named(sides[0])), either(named(sides[1])));
    }

    private Stream<String> named(String side) {
        return Stream.of(side.split(" of ")).map(dutch -> Stream.concat(
                        Stream.of(Applicant.values()).filter(it -> it.label().equals(dutch)).map(it -> "scheme.applicant." + it.name()),
                        Stream.of(Desk.values()).filter(it -> it.label().equals(dutch)).map(it -> "scheme.desk." + it.name()))
                .findFirst().map(texts::get).orElse(dutch));
    }

    private String either(Stream<String> words) {
        List<String> all = words.toList();
        return String.join(" " + texts.get("scheme.or") + " ", all);
    }
}
