package nl.werkbrug.socialreturn.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialContracts;
import nl.werkbrug.socialreturn.SocialLook;
import nl.werkbrug.socialreturn.SocialLooks;
import nl.werkbrug.socialreturn.SocialProgress;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Whether the municipality that is the client looks along at a contract; the id is that of the contract. */
@Component
class SocialLookFlow implements FormFlow {

    private static final String LOOK = "look";
    private static final String MUNICIPALITY = "municipality";

    private final SocialContracts contracts;
    private final SocialLooks looks;
    private final SocialProgress progress;
    private final Municipalities municipalities;

    SocialLookFlow(SocialContracts contracts, SocialLooks looks, SocialProgress progress, Municipalities municipalities) {
        this.contracts = contracts;
        this.looks = looks;
        this.progress = progress;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "social-return-meekijken";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        SocialContract it = contracts.get(id, viewer);
        Optional<SocialLook> running = looks.running(id, viewer);
        Map<String, Object> known = running.map(SocialLook::municipalityId).or(() -> Optional.ofNullable(it.municipalityId()))
                .filter(each -> municipalities.nameOf(each).isPresent()).map(each -> Map.<String, Object>of(MUNICIPALITY, each)).orElse(Map.of());
        return FormPage.of("social-return-look", Words.of("socialreturn.social-look.let-the-client-look"), back(it),
                "social-return-look:" + id + ":" + viewer.userId())
                .withOptions(Map.of("municipalities", options()))
                .withPrefill(known);
    }

    @Override
    public Preview preview(String id, Answers answers, Viewer viewer) {
        SocialContract it = contracts.get(id, viewer);
        if (!looks(answers)) {
            return new Preview(List.of(
                    new Preview.Line(Words.of("socialreturn.social-look.who-looks-along"), "niemand",
                            Words.of("socialreturn.social-look.that-counts-at-once"), true)), List.of(), List.of());
        }
        Optional<Party> chosen = chosen(answers);
        if (chosen.isEmpty()) {
            return new Preview(List.of(), List.of(), List.of(gone()));
        }
        return new Preview(lines(it, chosen.get(), viewer), List.of(Words.of("socialreturn.social-look.what-has-already-been")),
                List.of());
    }

    private List<Preview.Line> lines(SocialContract it, Party municipality, Viewer viewer) {
        List<SocialProgress.Line> counted = progress.of(it, viewer).lines().stream().filter(line -> line.hire().counted()).toList();
        long named = counted.stream().filter(line -> line.hire().namedSince() != null).count();
        List<Preview.Line> lines = new ArrayList<>();
        lines.add(new Preview.Line(Words.of("socialreturn.social-look.who-looks-along"), municipality.name(),
                Words.of("socialreturn.social-look.until-you-withdraw-this"), true));
        lines.add(new Preview.Line(Words.of("socialreturn.social-look.with-the-name"), Long.toString(named),
                Words.of("socialreturn.social-look.these-employees-approve-of"), false));
        lines.add(new Preview.Line(Words.of("socialreturn.social-look.with-only-a-personnel"),
                Long.toString(counted.size() - named), "", false));
        return lines;
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        SocialContract it = contracts.get(id, viewer);
        if (!looks(answers)) {
            looks.withdraw(id, viewer);
            return new FormResult.Done(back(it), Words.of("socialreturn.social-look.nobody-looks-along-at"));
        }
        Optional<Party> chosen = chosen(answers);
        if (chosen.isEmpty()) {
            return new FormResult.Refused(List.of(gone()));
        }
        looks.allow(id, chosen.get().id(), viewer);
        return new FormResult.Done(back(it), Words.of("socialreturn.social-look.can-look-along-at", chosen.get().name()));
    }

    /** Of the municipalities only, whatever was sent. */
    private Optional<Party> chosen(Answers answers) {
        return answers.text(MUNICIPALITY).flatMap(municipalities::nameOf).flatMap(municipalities::byName);
    }

    private List<Option> options() {
        return municipalities.names().stream().flatMap(name -> municipalities.byName(name).stream().map(it -> new Option(it.id(), name)))
                .toList();
    }

    private static FieldError gone() {
        return FieldError.in(MUNICIPALITY, Words.of("socialreturn.social-look.this-municipality-no-longer"));
    }

    private static boolean looks(Answers answers) {
        return answers.text(LOOK).filter("YES"::equals).isPresent();
    }

    private static String back(SocialContract it) {
        return SocialReturnPages.HOME + "/contract/" + it.id();
    }
}
