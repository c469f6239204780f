package nl.werkbrug.signal.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.werkbrug.party.Address;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.FollowCode;
import nl.werkbrug.signal.Reporter;
import nl.werkbrug.signal.SignalKind;
import nl.werkbrug.signal.SignalWords;

/** The form of a signal exactly as it was typed, only without characters that nobody can see. */
final class SignalForm {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_MAIL = 80;
    /** Control characters, and marks that turn the direction of text around. */
    private static final String UNSEEN = "[\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F&&[^\\n]]";
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;]+");

    private static final List<String> POST = List.of("street", "postcode", "city");

    private final Map<String, String> typed = new HashMap<>();
    private final boolean withLogin;

    SignalForm(Map<String, String> typed, boolean withLogin) {
        typed.forEach((key, value) -> this.typed.put(key, value.replaceAll(UNSEEN, "")));
        if (!FollowCode.fits(value("code"))) {
            this.typed.put("code", FollowCode.random());
        }
        this.withLogin = withLogin;
    }

    /** What stands in the field; empty when nothing does. */
    public String value(String key) {
        return typed.getOrDefault(key, "");
    }

    public boolean anonymous() {
        return value("anonymous").equals("ja");
    }

    String text() {
        return value("text").strip();
    }

    Optional<SignalKind> kind() {
        return Stream.of(SignalKind.values()).filter(it -> it.name().equals(value("kind"))).findFirst();
    }

    Reporter reporter(String userId) {
        Language language = Language.current();
        if (anonymous()) {
            return Reporter.nobody(language);
        }
        return withLogin ? Reporter.user(userId, language)
                : new Reporter(null, value("name").strip(), filled("email"), filled("phone"), address(), language);
    }

    /** What is wrong, as sentences by field in the order of the form. */
    Map<String, String> problems(List<String> municipalities) {
        Map<String, String> problems = new LinkedHashMap<>();
        note(problems, municipalities.contains(value("municipality")), "municipality", "signal.give.wrong-municipality");
        note(problems, kind().isPresent(), "kind", "signal.give.wrong-kind");
        note(problems, !text().isEmpty() && text().length() <= LONGEST_TEXT, "text", "signal.give.wrong-text");
        SignalWords.problem(text()).ifPresent(why -> problems.putIfAbsent("text", why));
        // People do not see this field; who fills it in is a program, or has help of one.
        note(problems, value("website").isEmpty(), "website", "signal.give.leave-empty");
        if (!withLogin && !anonymous()) {
            contact(problems);
        }
        return problems;
    }

    private void contact(Map<String, String> problems) {
        String name = value("name").strip();
        note(problems, !name.isEmpty() && name.length() <= LONGEST_NAME, "name", "signal.give.wrong-name");
        String mail = value("email").strip();
        note(problems, mail.isEmpty() || mail.length() <= LONGEST_MAIL && MAIL.matcher(mail).matches(), "email", "signal.give.wrong-mail");
        String phone = value("phone").strip();
        note(problems, phone.isEmpty() || phone.matches("[+()0-9 -]{8,30}"), "phone", "signal.give.wrong-phone");
        post(problems);
    }

    private Address address() {
        return filled("street") == null ? null : new Address(filled("street"), filled("postcode"), filled("city"));
    }

    /** Either a whole address or none: half a one reaches nobody. */
    private void post(Map<String, String> problems) {
        if (POST.stream().allMatch(key -> value(key).isBlank())) {
            return;
        }
        note(problems, value("street").strip().matches(".{2,120}"), "street", "signal.give.wrong-street");
        note(problems, value("postcode").strip().matches("[1-9][0-9]{3} ?[A-Za-z]{2}"), "postcode", "signal.give.wrong-postcode");
        note(problems, value("city").strip().matches(".{2,80}"), "city", "signal.give.wrong-city");
    }

    private String filled(String key) {
        String value = value(key).strip();
        return value.isEmpty() ? null : value;
    }

    private static void note(Map<String, String> problems, boolean right, String field, String key) {
        if (!right) {
            problems.put(field, Words.of(key));
        }
    }
}
