package nl.werkbrug.inbox.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxLists;
import nl.werkbrug.inbox.InboxNotes;
import nl.werkbrug.inbox.InboxQuery;
import nl.werkbrug.inbox.InboxTab;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists of open work. */
@Controller
class InboxPages {

    private static final Set<Role> OF_ONE_EMPLOYER = Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL);

    private final InboxLists lists;
    private final List<InboxNotes> notes;
    private final Clock clock;

    InboxPages(InboxLists lists, List<InboxNotes> notes, Clock clock) {
        this.lists = lists;
        this.notes = notes;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String list(
            @RequestParam(name = "lijst", defaultValue = "van-mij") String tab,
            @RequestParam(name = "zoek", defaultValue = "") String text,
            @RequestParam(name = "pagina", defaultValue = "1") int page,
            Viewer viewer,
            Model model) {
        InboxQuery query = new InboxQuery(InboxTab.of(tab), text, page);
        model.addAttribute("page", lists.page(query, viewer));
        model.addAttribute("notes", notes.stream().flatMap(it -> it.of(viewer).stream()).toList());
        model.addAttribute("query", query);
        model.addAttribute("tabs", InboxTab.values());
        model.addAttribute("counts", lists.counts(query.text(), viewer));
        model.addAttribute("showEmployer", !OF_ONE_EMPLOYER.containsAll(viewer.roles()));
        model.addAttribute("today", DutchTime.today(clock));
        return "inbox/list";
    }
}
