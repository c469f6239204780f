package nl.werkbrug.trusted.web;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.shared.Words;
import nl.werkbrug.signal.Signal;
import nl.werkbrug.signal.SignalKind;
import nl.werkbrug.signal.SignalWords;
import nl.werkbrug.trusted.TrustedSignals;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom the employee trusts tells the municipality that something goes wrong; the id is the dossier's. */
@Component
class TrustedSignalFlow implements FormFlow {

    /** What an employer asks is no matter of theirs. */
    private static final Set<SignalKind> KINDS = EnumSet.complementOf(EnumSet.of(SignalKind.CANDIDATES));
    private static final String TEXT = "text";

    private final TrustedSignals signals;

    TrustedSignalFlow(TrustedSignals signals) {
        this.signals = signals;
    }

    @Override
    public String name() {
        return "vertrouwenspersoon-melden";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        boolean known = signals.municipality(dossierId, viewer).isPresent();
        FormPage page = FormPage.of(
                        "trusted-signal", Words.of("trusted.signal.title"), "/dossiers/" + dossierId,
                        "trusted-signal:" + dossierId + ":" + viewer.userId())
                .withOptions(Map.of("kinds", KINDS.stream().map(it -> new Option(it.name(), it.label())).toList()));
        return known ? page : page.done(Words.of("trusted.signal.nowhere"));
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        return mistake(answers).map(why -> Preview.mistake(TEXT, why)).orElse(Preview.NOTHING);
    }

    @Override
    @Transactional
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        if (signals.municipality(dossierId, viewer).isEmpty()) {
            return new FormResult.Before();
        }
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        Signal it = signals.give(dossierId, SignalKind.valueOf(answers.text("kind").orElseThrow()), text(answers), viewer);
        return new FormResult.Done("/mijn-signalen/" + it.id(), Words.of("trusted.signal.done", it.reference(), it.promise().answerBy()));
    }

    private static Optional<String> mistake(Answers answers) {
        return SignalWords.problem(text(answers));
    }

    private static String text(Answers answers) {
        return answers.text(TEXT).orElseThrow().strip();
    }
}
