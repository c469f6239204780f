package nl.werkbrug.network.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.network.NetworkEntry;
import nl.werkbrug.network.NetworkKeeping;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The own entry of somebody with a login; the id is the entry's, or {@code nieuw:} with the id of a municipality. */
@Component
class NetworkEntryFlow implements FormFlow {

    static final String NEW = "nieuw:";

    private final NetworkKeeping keeping;
    private final Municipalities municipalities;
    private final EntryForm form;

    NetworkEntryFlow(NetworkKeeping keeping, Municipalities municipalities, EntryForm form) {
        this.keeping = keeping;
        this.municipalities = municipalities;
        this.form = form;
    }

    @Override
    public String name() {
        return "netwerk-vermelding";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        if (id.startsWith(NEW)) {
            return page(id, town(id), viewer);
        }
        NetworkEntry it = keeping.own(id, viewer);
        return page(id, name(it.municipalityId()), viewer).withPrefill(EntryForm.prefill(it));
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        if (id.startsWith(NEW)) {
            String town = town(id);
            keeping.add(id.substring(NEW.length()), EntryForm.words(answers), EntryForm.topics(answers), viewer);
            return new FormResult.Done(NetworkPages.address(town), Words.of("network.entry.added"));
        }
        NetworkEntry it = keeping.own(id, viewer);
        keeping.change(id, EntryForm.words(answers), EntryForm.topics(answers), viewer);
        return new FormResult.Done(NetworkPages.address(name(it.municipalityId())), Words.of("network.entry.changed"));
    }

    private FormPage page(String id, String town, Viewer viewer) {
        return FormPage.of(
                        EntryForm.ID, Words.of("network.entry.title", town), NetworkPages.address(town), "network-entry:" + id + ":" + viewer.userId())
                .withOptions(form.options());
    }

    private String town(String id) {
        return name(id.substring(NEW.length()));
    }

    private String name(String municipalityId) {
        return municipalities.nameOf(municipalityId).orElseThrow(() -> new NotVisible("network", municipalityId));
    }
}
