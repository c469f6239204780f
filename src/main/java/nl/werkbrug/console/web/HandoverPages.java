package nl.werkbrug.console.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.console.HandoverMoves;
import nl.werkbrug.console.HandoverStock;
import nl.werkbrug.console.Handovers;
import nl.werkbrug.document.DocumentStore;
import nl.werkbrug.document.MergedPdf;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Handing over all work of one person: whose, to whom, checked, followed until it is done. */
@Controller
@RequestMapping("/loket/overdragen")
class HandoverPages {

    // One PDF stands in memory as a whole.
    private static final int MOST_TOGETHER = 100;
    private static final String ONE = "/{id:[0-9a-f-]{36}}";

    private final Handovers handovers;
    private final HandoverMoves moves;
    private final DutchFormats formats;
    private final MessageSource texts;
    private final Clock clock;
    private final DocumentStore documents;
    private final AuditTrail audit;

    HandoverPages(
            Handovers handovers, HandoverMoves moves, DutchFormats formats, MessageSource texts, Clock clock, DocumentStore documents,
            AuditTrail audit) {
        this.documents = documents;
        this.audit = audit;
        this.handovers = handovers;
        this.moves = moves;
        this.formats = formats;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String whose(@RequestParam(name = "van", defaultValue = "") String from, Viewer viewer, Model model) {
        List<HandoverStock.Person> people = handovers.people(viewer);
        if (people.isEmpty()) {
            throw new NotVisible("hand-over", "loket");
        }
        if (from.isEmpty()) {
            model.addAttribute("people", people);
            model.addAttribute("recent", handovers.recent(viewer));
            return "console/handover-whose";
        }
        String today = formats.shortDate(DutchTime.today(clock));
        return ask(new HandoverInput(from, null, null, null, "", today, ""), handovers.stock(from, viewer), Map.of(), model);
    }

    /** Nothing is done yet: the same form again with what is wrong, or what will happen. */
    @PostMapping("/nakijken")
    String check(HandoverInput input, Viewer viewer, Model model) {
        HandoverStock stock = handovers.stock(input.van(), viewer);
        Map<String, String> errors = input.errors(stock, DutchTime.today(clock));
        if (!errors.isEmpty()) {
            return ask(input, stock, errors, model);
        }
        model.addAttribute("stock", stock);
        model.addAttribute("input", input);
        model.addAttribute("key", UUID.randomUUID().toString());
        model.addAttribute("day", input.day());
        model.addAttribute("later", input.day().isAfter(DutchTime.today(clock)));
        model.addAttribute("shares", handovers.shares(input.asked(), viewer));
        return "console/handover-check";
    }

    /** Back from what will happen, with all that was filled in. */
    @PostMapping("/wijzigen")
    String change(HandoverInput input, Viewer viewer, Model model) {
        return ask(input, handovers.stock(input.van(), viewer), Map.of(), model);
    }

    @PostMapping("/starten")
    String start(HandoverInput input, Viewer viewer, Model model) {
        HandoverStock stock = handovers.stock(input.van(), viewer);
        LocalDate today = DutchTime.today(clock);
        Map<String, String> errors = input.errors(stock, today);
        if (!errors.isEmpty() || input.sleutel().isEmpty() || input.sleutel().length() > 64) {
            return ask(input, stock, errors, model);
        }
        String id = handovers.start(input.asked(), viewer);
        if (!input.day().isAfter(today)) {
            moves.moveDue();
        }
        return "redirect:/loket/overdragen/" + id;
    }

    @GetMapping(ONE)
    String follow(@PathVariable String id, Viewer viewer, Model model) {
        Handovers.Progress found = handovers.find(id, viewer);
        model.addAttribute("it", found);
        model.addAttribute("bundles", bundles(found.papers().size()));
        return "console/handover";
    }

    /** Letters that are together in one PDF: the place of the first and the last, from 1. */
    record Bundle(int number, int first, int last) {}

    private static List<Bundle> bundles(int letters) {
        int pieces = letters < 2 ? 0 : (letters + MOST_TOGETHER - 1) / MOST_TOGETHER;
        return IntStream.range(0, pieces)
                .mapToObj(it -> new Bundle(it + 1, it * MOST_TOGETHER + 1, Math.min(letters, (it + 1) * MOST_TOGETHER))).toList();
    }

    /** The letters of a hand-over as one PDF, to print them at once; many are in pieces. */
    @GetMapping(ONE + "/brieven.pdf")
    ResponseEntity<byte[]> letters(@PathVariable String id, @RequestParam(name = "deel", defaultValue = "1") int number, Viewer viewer) {
        List<Handovers.ContactPaper> all = handovers.find(id, viewer).papers();
        Bundle bundle = bundles(all.size()).stream().filter(it -> it.number() == number).findFirst()
                .orElseThrow(() -> new NotVisible("letters of hand-over", id));
        List<Handovers.ContactPaper> papers = all.subList(bundle.first() - 1, bundle.last());
        papers.forEach(it -> audit.read(viewer.userId(), "document", it.documentId()));
        byte[] whole = MergedPdf.of("Brieven over de contactpersoon", papers.stream()
                .map(it -> new MergedPdf.Part("Dossier " + it.reference(), documents.content(it.documentId()))).toList());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("brieven-overdracht.pdf").build().toString())
                .body(whole);
    }

    @PostMapping(ONE + "/stoppen")
    String stop(@PathVariable String id, Viewer viewer) {
        handovers.stop(id, viewer);
        return "redirect:/loket/overdragen/" + id;
    }

    private String ask(HandoverInput input, HandoverStock stock, Map<String, String> errors, Model model) {
        Map<String, String> problems = new LinkedHashMap<>();
        errors.forEach((field, code) -> problems.put(field, texts.getMessage(code, null, LocaleContextHolder.getLocale())));
        model.addAttribute("input", input);
        model.addAttribute("stock", stock);
        model.addAttribute("errors", problems);
        return "console/handover-ask";
    }
}
