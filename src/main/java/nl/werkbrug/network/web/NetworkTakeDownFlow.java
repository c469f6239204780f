package nl.werkbrug.network.web;

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

/** The loket takes an entry down and says why; the id is the entry's. */
@Component
class NetworkTakeDownFlow implements FormFlow {

    private final NetworkKeeping keeping;
    private final Municipalities municipalities;

    NetworkTakeDownFlow(NetworkKeeping keeping, Municipalities municipalities) {
        this.keeping = keeping;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "netwerk-weghalen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        NetworkEntry it = keeping.atLoket(id, viewer);
        return FormPage.of(
                "network-take-down", Words.of("network.down.title", it.words().name()), back(it), "network-take-down:" + id + ":" + viewer.userId());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        NetworkEntry it = keeping.atLoket(id, viewer);
        keeping.takeDown(id, answers.text("why").orElseThrow().strip(), viewer);
        return new FormResult.Done(back(it), Words.of("network.down.done"));
    }

    private String back(NetworkEntry it) {
        return municipalities.nameOf(it.municipalityId()).map(NetworkPages::address).orElse("/netwerk");
    }
}
