package nl.werkbrug.trusted.web;

import java.util.Locale;
import java.util.Map;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.hire.EmployeeMail;
import nl.werkbrug.shared.Words;
import nl.werkbrug.trusted.OwnLinks;
import nl.werkbrug.trusted.TrustedPeople;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** Sends the employee a link to decide who looks along; the id is the dossier's. */
@Component
class OwnLinkFlow implements FormFlow {

    private static final String EMAIL = "email";

    private final OwnLinks links;
    private final TrustedPeople people;
    private final EmployeeMail known;

    OwnLinkFlow(OwnLinks links, TrustedPeople people, EmployeeMail known) {
        this.links = links;
        this.people = people;
        this.known = known;
    }

    @Override
    public String name() {
        return "vertrouwenspersoon-eigen-link";
    }

    @Override
    public FormPage open(String dossierId, Viewer viewer) {
        if (!people.mayRecord(dossierId, viewer)) {
            throw new NotVisible("dossier", dossierId);
        }
        return FormPage.of(
                        "trusted-own-link", Words.of("trusted.own.send-title"), "/dossiers/" + dossierId,
                        "trusted-own-link:" + dossierId + ":" + viewer.userId())
                .withPrefill(address(dossierId))
                .withTold(FormPage.Told.about(dossierId, TrustedPeople.SUBJECT));
    }

    /** The address at which the employee answered questions before. */
    private Map<String, Object> address(String dossierId) {
        return known.of(dossierId).map(it -> Map.<String, Object>of(EMAIL, it)).orElse(Map.of());
    }

    @Override
    public FormResult submit(String dossierId, Answers answers, Viewer viewer) {
        links.mail(dossierId, answers.text(EMAIL).orElseThrow().strip().toLowerCase(Locale.ROOT), viewer);
        return new FormResult.Done("/dossiers/" + dossierId, Words.of("trusted.own.sent"));
    }
}
