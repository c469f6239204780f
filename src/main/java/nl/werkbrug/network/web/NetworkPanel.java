package nl.werkbrug.network.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierPanel;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Panel;
import nl.werkbrug.inbox.BesideStep;
import nl.werkbrug.inbox.DossierSteps;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.network.Network;
import nl.werkbrug.network.NetworkEntry;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Component;

/** Who can help: beside a task those that fit its procedure, on the page of a dossier those that fit what the viewer sees in it. */
@Component
class NetworkPanel implements DossierPanel, BesideStep {

    private static final int MOST_BESIDE = 3;
    private static final int MOST_IN_DOSSIER = 5;

    private final Network network;
    private final Municipalities municipalities;
    private final DossierSteps steps;
    private final Texts texts;

    NetworkPanel(Network network, Municipalities municipalities, DossierSteps steps, Texts texts) {
        this.network = network;
        this.municipalities = municipalities;
        this.steps = steps;
        this.texts = texts;
    }

    /** What the fragment shows. */
    record Content(String municipality, List<NetworkEntry> entries) {}

    @Override
    public int order() {
        return 95;
    }

    @Override
    public boolean byRight() {
        return true;
    }

    @Override
    public Optional<Panel> panel(DossierView dossier, Viewer viewer) {
        return panel(dossier.id(), steps.processes(dossier.id(), viewer), MOST_IN_DOSSIER);
    }

    @Override
    public Optional<Panel> beside(InboxTask task, Viewer viewer) {
        return panel(task.dossierId(), Set.of(task.processId()), MOST_BESIDE);
    }

    private Optional<Panel> panel(String dossierId, Set<String> processes, int most) {
        Set<String> topics = network.topicsAt(processes);
        if (topics.isEmpty()) {
            return Optional.empty();
        }
        return network.municipalityOf(dossierId).flatMap(town -> {
            List<NetworkEntry> entries = network.fitting(town, topics, most);
            return entries.isEmpty() ? Optional.empty() : municipalities.nameOf(town)
                    .map(name -> new Panel(texts.get("network.panel.title"), "network/panel", new Content(name, entries)));
        });
    }
}
