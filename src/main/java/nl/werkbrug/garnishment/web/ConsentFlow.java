package nl.werkbrug.garnishment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.Consents;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.garnishment.Garnishment;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import nl.werkbrug.web.Preview;
import org.springframework.stereotype.Component;

/** Recording the employee's consent that loket or job coach sees the garnishments of the dossier. */
@Component
class ConsentFlow implements FormFlow {

    private final GarnishmentAccess access;
    private final Consents consents;
    private final Parties parties;

    ConsentFlow(GarnishmentAccess access, Consents consents, Parties parties) {
        this.access = access;
        this.consents = consents;
        this.parties = parties;
    }

    @Override
    public String name() {
        return "loonbeslag-toestemming";
    }

    @Override
    public FormPage open(String garnishmentId, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        List<Option> helpers = new ArrayList<>();
        parties.ofKind(PartyKind.MUNICIPALITY).forEach(party -> helpers.add(option(party)));
        parties.ofKind(PartyKind.COACHING_ORGANISATION).forEach(party -> helpers.add(option(party)));
        return FormPage.of(
                        "record-consent", "Toestemming van de werknemer", GarnishmentAccess.dossier(garnishment),
                        "consent:" + garnishmentId + ":" + viewer.userId())
                .withOptions(Map.of("helpers", helpers));
    }

    @Override
    public Preview preview(String garnishmentId, Answers answers, Viewer viewer) {
        PartyKind wanted = part(answers) == WorksAs.COACH ? PartyKind.COACHING_ORGANISATION : PartyKind.MUNICIPALITY;
        Predicate<Party> fits = party -> party.kind() == wanted;
        return parties.find(answers.text("partyId").orElseThrow()).filter(fits).isPresent()
                ? Preview.NOTHING
                : Preview.mistake("partyId", wanted == PartyKind.MUNICIPALITY
                        ? "Kies een gemeente: u vulde in dat het loket mag meekijken."
                        : "Kies een organisatie van jobcoaches: u vulde in dat de jobcoach mag meekijken.");
    }

    @Override
    public FormResult submit(String garnishmentId, Answers answers, Viewer viewer) {
        Garnishment garnishment = access.forPayroll(garnishmentId, viewer);
        Preview preview = preview(garnishmentId, answers, viewer);
        if (!preview.mistakes().isEmpty()) {
            return new FormResult.Refused(preview.mistakes());
        }
        consents.give(
                garnishment.dossierId(), Garnishment.SUBJECT, answers.text("partyId").orElseThrow(), part(answers),
                answers.date("givenOn").orElseThrow(), viewer);
        return new FormResult.Done(
                GarnishmentAccess.dossier(garnishment), "De toestemming is vastgelegd. De organisatie ziet nu dit dossier.");
    }

    private static WorksAs part(Answers answers) {
        return WorksAs.valueOf(answers.text("helper").orElseThrow());
    }

    private static Option option(Party party) {
        return new Option(party.id(), party.name());
    }
}
