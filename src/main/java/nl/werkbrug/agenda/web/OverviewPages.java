package nl.werkbrug.agenda.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.werkbrug.access.Role;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineOverview;
import nl.werkbrug.agenda.OverviewFilter;
import nl.werkbrug.agenda.OverviewQuestion;
import nl.werkbrug.agenda.OverviewState;
import nl.werkbrug.agenda.OverviewTab;
import nl.werkbrug.deadline.TermOwner;
import nl.werkbrug.shared.DutchTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All deadlines that somebody may see, as a list, a week or a month. */
@Controller
class OverviewPages {

    private static final Set<Role> OF_ONE_EMPLOYER = Set.of(Role.EMPLOYER_HR, Role.EMPLOYER_PAYROLL);

    private final DeadlineOverview overview;
    private final CalendarDays days;
    private final TermKinds kinds;
    private final Clock clock;

    OverviewPages(DeadlineOverview overview, CalendarDays days, TermKinds kinds, Clock clock) {
        this.overview = overview;
        this.days = days;
        this.kinds = kinds;
        this.clock = clock;
    }

    @GetMapping("/termijnen")
    String show(OverviewInput input, Viewer viewer, Model model) {
        LocalDate today = DutchTime.today(clock);
        OverviewFilter filter = input.filter();
        model.addAttribute("input", input);
        model.addAttribute("filter", filter);
        model.addAttribute("errors", input.errors());
        model.addAttribute("tabs", OverviewTab.values());
        OverviewQuestion asked = overview.question(filter, viewer);
        model.addAttribute("counts", overview.counts(asked));
        model.addAttribute("views", CalendarPeriod.View.values());
        model.addAttribute("states", OverviewState.values());
        model.addAttribute("owners", TermOwner.KNOWN);
        model.addAttribute("kinds", kinds);
        model.addAttribute("showEmployer", !OF_ONE_EMPLOYER.containsAll(viewer.roles()));
        model.addAttribute("leadsLoket", viewer.is(Role.LOKET_TEAM_LEAD));
        model.addAttribute("today", today);
        return input.view() == CalendarPeriod.View.LIST
                ? list(input, asked, model)
                : calendar(CalendarPeriod.around(input.day(today), input.view()), asked, model);
    }

    private String list(OverviewInput input, OverviewQuestion asked, Model model) {
        model.addAttribute("page", overview.page(asked, input.page()));
        return "agenda/overview-list";
    }

    private String calendar(CalendarPeriod period, OverviewQuestion asked, Model model) {
        model.addAttribute("period", period);
        model.addAttribute("endings", days.of(period, asked));
        return "agenda/overview-calendar";
    }
}
