package nl.werkbrug.trusted.web;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Right;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.TrustedInvitation;
import nl.werkbrug.trusted.TrustedPeople;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Inviting somebody whom the employee trusts; the id is the dossier's. */
@Component
class TrustedInviteFlow implements FormFlow {

    private static final String ENDS_ON = EndDay.KEY;

    private final TrustedPeople people;
    private final Clock clock;

    TrustedInviteFlow(TrustedPeople people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "vertrouwenspersoon-uitnodigen";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        require(dossierId, viewer);
        return FormPage.of(
                        "trusted-invite", Words.of("trusted.invite.title"), "/dossiers/" + dossierId,
                        "trusted-invite:" + dossierId + ":" + viewer.userId())
                .withVariables(Map.of("seesGarnishment", people.mayRecordGarnishment(dossierId, viewer)));
    }

    @Override
    public Preview preview(String dossierId, Answers answers, Viewer viewer) {
        return mistake(answers).map(why -> Preview.mistake(ENDS_ON, why)).orElse(Preview.NOTHING);
    }

    @Override
    @Transactional
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        require(dossierId, viewer);
        Preview preview = preview(dossierId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        people.invite(
                dossierId, answers.text("name").orElseThrow().strip(), answers.text("email").orElseThrow().strip().toLowerCase(Locale.ROOT), chosen(answers), viewer);
        return new FormResult.Done("/dossiers/" + dossierId, Words.of("trusted.invite.done"));
    }

    private void require(String dossierId, Viewer viewer) {
        if (!people.mayRecord(dossierId, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
    }

    private Optional<String> mistake(Answers answers) {
        return EndDay.mistake(answers.date(ENDS_ON).orElseThrow(), DutchTime.today(clock));
    }

    private static TrustedInvitation.Chosen chosen(Answers answers) {
        return new TrustedInvitation.Chosen(
                answers.chosen("rights").stream().map(Right::valueOf).collect(Collectors.toSet()),
                answers.text("garnishment").filter("YES"::equals).isPresent(), answers.date(ENDS_ON).orElseThrow(),
                answers.date("consentOn").orElseThrow(), answers.text("consentHow").orElseThrow());
    }
}
