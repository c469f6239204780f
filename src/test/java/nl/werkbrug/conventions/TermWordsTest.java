package nl.werkbrug.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.agenda.SaidTo;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.deadline.TermCatalogue;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.rules.RuleFile;
import nl.werkbrug.rules.RuleFiles;
import org.junit.jupiter.api.Test;

/** The English of a term is found by its Dutch, so the message files must say what the rule files say. */
class TermWordsTest {

    private static final String START = "terms.kept.";
    private static final Pattern DUTCH_YOU = Pattern.compile("\\b(u|uw|U|Uw)\\b");
    /** Said to who must do it, without "u". */
    private static final Pattern DUTCH_COMMAND =
            Pattern.compile("(^|[.?] )(Stel|Onderteken|Controleer|Kijk|Begin|Stuur|Vraag|Geef|Bewaar|Doe|Streef) ");
    private static final Pattern ENGLISH_YOU = Pattern.compile("(?i)\\b(you|your)\\b");

    @Test
    void every_term_of_the_rule_files_stands_in_the_message_files_in_the_same_words() {
        Map<String, String> ofRules = new TreeMap<>();
        for (Term term : new TermCatalogue(RuleFiles.ofTheProduct()).all()) {
            String key = START + term.code();
            term.text().title().ifPresent(title -> ofRules.put(key + ".title", oneLine(title)));
            ofRules.put(key + ".what", oneLine(term.what()));
            ofRules.put(key + ".counts-from", oneLine(term.countsFrom()));
            ofRules.put(key + ".silence", oneLine(term.silenceRule()));
            term.text().remark().ifPresent(remark -> ofRules.put(key + ".remark", oneLine(remark)));
            term.text().weekend().ifPresent(weekend -> ofRules.put(key + ".weekend", oneLine(weekend)));
        }

        Map<String, String> ofPages = Messages.ofPages("").entrySet().stream().filter(text -> text.getKey().startsWith(START))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        assertThat(ofPages).isEqualTo(ofRules);
    }

    @Test
    void what_to_think_of_and_what_goes_together_stand_in_the_message_files_in_the_same_words() {
        Map<String, String> ofRules = new TreeMap<>();
        for (RuleFile.Kind kind : List.of(RuleFile.Kind.CAUTIONS, RuleFile.Kind.COMBINATIONS)) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            RuleFiles.ofTheProduct().of(kind).forEach(file -> file.root().children(name)
                    .forEach((code, node) -> ofRules.put("kept." + name + "." + code, oneLine(node.text("text")))));
        }

        Map<String, String> ofPages = Messages.ofPages("").entrySet().stream().filter(text -> text.getKey().matches("kept\\.(cautions|combinations)\\..*"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        assertThat(ofPages).isEqualTo(ofRules);
    }

    @Test
    void what_speaks_to_somebody_has_another_form_for_who_is_not_that_person() {
        Map<String, String> dutch = Messages.ofPages("");
        Map<String, String> english = Messages.ofPages("_en");

        assertThat(new TermCatalogue(RuleFiles.ofTheProduct()).all()).allSatisfy(term -> {
            String what = START + term.code() + ".what";
            String other = "terms.other." + term.code();
            boolean commands = DUTCH_COMMAND.matcher(dutch.get(what)).find();
            if (commands || DUTCH_YOU.matcher(dutch.get(what)).find() || ENGLISH_YOU.matcher(english.get(what)).find()) {
                assertThat(dutch.get(other)).as(other).isNotNull().doesNotContainPattern(DUTCH_YOU).doesNotContainPattern(DUTCH_COMMAND);
                assertThat(english.get(other)).as(other).isNotNull().doesNotContainPattern(ENGLISH_YOU);
            } else {
                assertThat(dutch).doesNotContainKey(other);
            }
        });
    }

    @Test
    void only_whose_turn_it_is_is_spoken_to() {
        String tell = "Uiterlijk deze dag vertelt u de werknemer over het beslag of de inhouding.";
        String help = "Uiterlijk deze dag biedt u de werknemer hulp aan.";
        String years = "Vanaf deze dag vraagt u hulp op het werk bij UWV en niet meer bij de gemeente. Dit is een schatting.";

        assertThat(SaidTo.what(tell, TermOwner.EMPLOYER, WorksAs.PAYROLL, a(Role.EMPLOYER_PAYROLL))).isEqualTo(tell);
        assertThat(SaidTo.what(tell, TermOwner.EMPLOYER, WorksAs.PAYROLL, a(Role.LOKET_CASEWORKER)))
                .isEqualTo("Uiterlijk deze dag vertelt de werkgever de werknemer over het beslag of de inhouding.");
        assertThat(SaidTo.what(help, TermOwner.MUNICIPALITY, WorksAs.COACH, a(Role.EMPLOYER_HR))).doesNotContain(" u ");
        assertThat(SaidTo.what(help, TermOwner.MUNICIPALITY, WorksAs.COACH, a(Role.JOB_COACH))).isEqualTo(help);
        assertThat(SaidTo.what(years, TermOwner.EMPLOYER, WorksAs.LOKET, a(Role.LOKET_CASEWORKER))).doesNotContain(" u ");
        assertThat(SaidTo.what("Iets anders voor u.", TermOwner.EMPLOYER, null, a(Role.EMPLOYER_HR))).isEqualTo("Iets anders voor u.");
    }

    private static Viewer a(Role role) {
        return new Viewer("id", "naam", "Naam", Set.of(role));
    }

    @Test
    void every_source_in_the_message_files_is_that_of_a_term() {
        Set<String> sources = new TermCatalogue(RuleFiles.ofTheProduct()).all().stream()
                .map(term -> oneLine(term.source())).collect(Collectors.toSet());

        assertThat(Messages.ofPages("")).allSatisfy((key, text) -> {
            if (key.startsWith("terms.source.")) {
                assertThat(sources).as(key).contains(text);
            }
        });
    }

    @Test
    void what_is_our_own_agreement_is_said_in_english() {
        Collection<String> known = Messages.ofPages("").values();

        assertThat(new TermCatalogue(RuleFiles.ofTheProduct()).all()).extracting(term -> oneLine(term.source()))
                .filteredOn(source -> source.contains("eigen afspraak")).isNotEmpty().allSatisfy(source -> assertThat(known).contains(source));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
