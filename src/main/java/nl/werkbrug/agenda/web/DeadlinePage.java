package nl.werkbrug.agenda.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.agenda.DeadlineReader;
import nl.werkbrug.agenda.Matters;
import nl.werkbrug.agenda.RunningDeadline;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.KnownDossiers;
import nl.werkbrug.web.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One deadline with its computation, step by step. */
@Controller
class DeadlinePage {

    private final DeadlineReader reader;
    private final KnownDossiers about;
    private final Matters matters;
    private final Deadlines deadlines;
    private final CourseSection course;
    private final Clock clock;
    private final List<DeadlineSection> sections;

    DeadlinePage(
            DeadlineReader reader,
            KnownDossiers about,
            Matters matters,
            Deadlines deadlines,
            CourseSection course,
            Clock clock,
            List<DeadlineSection> sections) {
        this.reader = reader;
        this.about = about;
        this.matters = matters;
        this.deadlines = deadlines;
        this.course = course;
        this.clock = clock;
        this.sections = sections;
    }

    @GetMapping("/termijnen/{id}")
    String show(@PathVariable String id, Viewer viewer, HttpServletRequest request, Model model) {
        RunningDeadline deadline = reader.find(id, viewer);
        model.addAttribute("deadline", deadline);
        model.addAttribute("about", about.of(deadline.dossierId(), viewer));
        model.addAttribute("returnTo", ReturnTo.of(request, "termijnen/" + id));
        model.addAttribute("matter", matters.of(deadline).orElse(null));
        model.addAttribute("term", deadlines.term(deadline.origin().termCode()));
        model.addAttribute("steps", reader.steps(deadline));
        model.addAttribute("own", reader.ownOfMunicipality(deadline).orElse(null));
        model.addAttribute("course", course.of(deadline, viewer));
        model.addAttribute("today", DutchTime.today(clock));
        sections.forEach(section -> section.addTo(model, deadline, viewer));
        return "agenda/deadline";
    }
}
