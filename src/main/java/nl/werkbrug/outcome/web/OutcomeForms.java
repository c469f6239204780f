package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;

/** What the forms of contracts have in common. */
final class OutcomeForms {

    private OutcomeForms() {}

    static String address(OutcomeContract it) {
        return OutcomePages.HOME + "/" + it.id();
    }

    /** A page about a contract; nothing to fill in unless it runs. */
    static FormPage page(OutcomeContract it, String formId, String heading, String id, Viewer viewer) {
        FormPage page = FormPage.of(formId, Words.of(heading), address(it), formId + ":" + id + ":" + viewer.userId());
        return it.running() ? page : page.done(Words.of("outcome.done.not-running"));
    }

    /** Done, or the one mistake in that field. */
    static FormResult result(OutcomeContract it, Optional<String> mistake, String field, String done) {
        return mistake.<FormResult>map(text -> new FormResult.Refused(List.of(FieldError.in(field, text))))
                .orElseGet(() -> new FormResult.Done(address(it), Words.of(done)));
    }

    static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("YES"::equals).isPresent();
    }

    static List<Option> options(List<Party> parties) {
        return parties.stream().map(party -> new Option(party.id(), party.name())).toList();
    }

    /** What a gateway decides on. */
    static Map<String, Object> routing(String name, boolean value) {
        return Map.of(name, value);
    }
}
