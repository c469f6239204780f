package nl.werkbrug.network.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.network.Network;
import nl.werkbrug.network.NetworkEntry;
import nl.werkbrug.network.NetworkKeeping;
import nl.werkbrug.party.Municipalities;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The page of a municipality with who helps with what; everybody reads it. */
@Controller
class NetworkPages {

    private final Network network;
    private final NetworkKeeping keeping;
    private final Municipalities municipalities;

    NetworkPages(Network network, NetworkKeeping keeping, Municipalities municipalities) {
        this.network = network;
        this.keeping = keeping;
        this.municipalities = municipalities;
    }

    /**
     * An entry on the page.
     *
     * @param topics their names
     * @param confirmedOn the day on which somebody last said that it is right
     * @param old whether nobody said for half a year that it is right
     * @param own whether the viewer keeps it
     */
    record Row(NetworkEntry it, List<String> topics, LocalDate confirmedOn, boolean old, boolean own) {}

    static String address(String municipality) {
        return "/netwerk/" + UriUtils.encodePathSegment(municipality, "UTF-8");
    }

    @GetMapping("/netwerk")
    String index(Model model) {
        model.addAttribute("names", municipalities.names());
        return "network/index";
    }

    @GetMapping("/netwerk/{name}")
    String show(
            @PathVariable String name,
            @RequestParam(name = "onderwerp", defaultValue = "") String topic,
            @RequestParam(name = "buurt", defaultValue = "") String neighbourhood,
            Model model) {
        Party town = municipalities.byName(name).orElseThrow(() -> new NotVisible("network", name));
        Viewer viewer = CurrentViewer.find().orElse(null);
        List<NetworkEntry> all = network.of(town.id());
        List<Network.Topic> topics = network.topics();
        model.addAttribute("municipality", town);
        model.addAttribute("helpAt", town);
        model.addAttribute("name", municipalities.nameOf(town.id()).orElse(name));
        model.addAttribute("topics", topics);
        model.addAttribute("topic", topic);
        model.addAttribute("neighbourhood", neighbourhood);
        model.addAttribute("neighbourhoods", all.stream().map(it -> it.words().neighbourhood())
                .flatMap(it -> Optional.ofNullable(it).stream()).distinct().sorted(String.CASE_INSENSITIVE_ORDER).toList());
        model.addAttribute("rows", all.stream()
                .filter(it -> topic.isEmpty() || it.topics().contains(topic))
                // Who names no neighbourhood helps everywhere.
                .filter(it -> neighbourhood.isEmpty() || it.words().neighbourhood() == null || it.words().neighbourhood().equals(neighbourhood))
                .map(it -> row(it, topics, viewer)).toList());
        model.addAttribute("loggedIn", viewer != null);
        model.addAttribute("loket", viewer != null && network.atLoket(town.id(), viewer));
        return "network/page";
    }

    /** The keeper takes the own entry away. */
    @PostMapping("/netwerk-vermelding/{id}/weghalen")
    String remove(@PathVariable String id, Viewer viewer, RedirectAttributes redirect) {
        NetworkEntry it = keeping.own(id, viewer);
        keeping.remove(id, viewer);
        redirect.addFlashAttribute("notice", Words.of("network.entry.removed"));
        return "redirect:" + municipalities.nameOf(it.municipalityId()).map(NetworkPages::address).orElse("/netwerk");
    }

    private Row row(NetworkEntry it, List<Network.Topic> topics, Viewer viewer) {
        return new Row(
                it, topics.stream().filter(topic -> it.topics().contains(topic.code())).map(Network.Topic::label).collect(Collectors.toList()),
                DutchTime.dateOf(it.confirmedAt()), network.old(it), viewer != null && viewer.userId().equals(it.keeperId()));
    }
}
