package nl.werkbrug.inbox.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxColumns;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.InboxNotes;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxRow;
import nl.werkbrug.inbox.InboxSort;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.InboxVisits;
import nl.werkbrug.inbox.SavedViews;
import nl.werkbrug.shared.DutchTime;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The lists of open work. */
@Controller
class InboxPages {

    private final InboxLists lists;
    private final InboxColumns columns;
    private final InboxVisits visits;
    private final SavedViews views;
    private final InboxExtras extras;
    private final List<InboxNotes> notes;
    private final Clock clock;
    private final MessageSource texts;

    InboxPages(
            InboxLists lists,
            InboxColumns columns,
            InboxVisits visits,
            SavedViews views,
            InboxExtras extras,
            List<InboxNotes> notes,
            Clock clock,
            MessageSource texts) {
        this.lists = lists;
        this.columns = columns;
        this.visits = visits;
        this.views = views;
        this.extras = extras;
        this.notes = notes;
        this.clock = clock;
        this.texts = texts;
    }

    @GetMapping(InboxAddress.INBOX)
    String list(InboxInput input, Viewer viewer, HttpServletRequest request, Model model) {
        InboxQuery query = input.query();
        LastList.keep(query, viewer, request);
        InboxAddress links = new InboxAddress(query);
        InboxLists.Shown shown = lists.shown(query, viewer);
        model.addAttribute("query", query);
        model.addAttribute("input", input);
        model.addAttribute("errors", input.errors());
        model.addAttribute("problems", inWords(input.errors()));
        model.addAttribute("links", links);
        model.addAttribute("back", links.here());
        model.addAttribute("shown", shown);
        model.addAttribute("page", shown.page());
        model.addAttribute("counts", shown.counts());
        model.addAttribute("tabs", InboxTab.values());
        model.addAttribute("sorts", InboxSort.values());
        model.addAttribute("words", InboxWords.of(input, query, columns.of(viewer)));
        model.addAttribute("views", views.of(viewer));
        Instant before = visits.here(viewer).orElse(null);
        model.addAttribute("before", before);
        extras.addTo(model, before, viewer);
        model.addAttribute("distinctions", extras.distinctions(shown.page().tasks().stream().map(InboxTask::id).toList(), viewer));
        model.addAttribute("tooLate", extras.tooLate(shown.page().rows().stream().filter(InboxRow::own).map(InboxRow::task), viewer));
        model.addAttribute("notes", notes.stream().flatMap(it -> it.of(viewer).stream()).toList());
        model.addAttribute("today", DutchTime.today(clock));
        return "inbox/list";
    }

    /** Where the menu leads: the list that was looked at last, narrowed and sorted as it was. */
    @GetMapping(InboxAddress.INBOX + "/laatste")
    String last(Viewer viewer, HttpServletRequest request) {
        return "redirect:" + LastList.address(viewer, request);
    }

    private Map<String, String> inWords(Map<String, String> errors) {
        Map<String, String> words = new LinkedHashMap<>();
        errors.forEach((field, code) -> words.put(field, texts.getMessage(code, null, LocaleContextHolder.getLocale())));
        return words;
    }
}
