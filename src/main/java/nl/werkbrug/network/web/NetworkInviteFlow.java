package nl.werkbrug.network.web;

import java.util.Locale;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.network.Network;
import nl.werkbrug.network.NetworkLinks;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** The loket invites somebody without a login to the network; the id is the municipality's. */
@Component
class NetworkInviteFlow implements FormFlow {

    private final Network network;
    private final NetworkLinks links;
    private final Municipalities municipalities;

    NetworkInviteFlow(Network network, NetworkLinks links, Municipalities municipalities) {
        this.network = network;
        this.links = links;
        this.municipalities = municipalities;
    }

    @Override
    public String name() {
        return "netwerk-uitnodigen";
    }

    @Override
    public FormPage open(String id, Viewer viewer) {
        return FormPage.of("network-invite", Words.of("network.invite.title"), back(id, viewer), "network-invite:" + id + ":" + viewer.userId());
    }

    @Override
    public FormResult submit(String id, Answers answers, Viewer viewer) {
        String back = back(id, viewer);
        links.invite(id, answers.text("email").orElseThrow().strip().toLowerCase(Locale.ROOT), viewer);
        return new FormResult.Done(back, Words.of("network.invite.done"));
    }

    private String back(String id, Viewer viewer) {
        return municipalities.nameOf(id).filter(name -> network.atLoket(id, viewer)).map(NetworkPages::address)
                .orElseThrow(() -> new NotVisible("network", id));
    }
}
