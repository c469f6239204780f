package nl.werkbrug.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.EmployerChoices;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
@EnableConfigurationProperties(SiteProperties.class)
class FrameAdvice {

    private final Texts texts;
    private final SiteProperties site;
    private final ObjectProvider<PageNotice> notices;
    private final ObjectProvider<Bell> bells;
    private final EmployerChoices choices;
    private final Clock clock;

    FrameAdvice(
            SiteProperties site, ObjectProvider<PageNotice> notices, ObjectProvider<Bell> bells, EmployerChoices choices, Texts texts,
            Clock clock) {
        this.clock = clock;
        this.texts = texts;
        this.site = site;
        this.notices = notices;
        this.bells = bells;
        this.choices = choices;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        // An error page stands at the address that failed, not at /error.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String withoutContext = path.substring(Math.min(request.getContextPath().length(), path.length()));
        Viewer viewer = CurrentViewer.find().orElse(null);
        List<PageNotice.Notice> shown = notices.stream().flatMap(each -> each.notice(viewer).stream()).toList();
        ChosenEmployer employer = viewer != null && viewer.atEmployer() ? choices.now(viewer, request) : null;
        return Frame.of(
                viewer, shown, employer != null && employer.several() ? employer : null, withoutContext, request.getQueryString(), site,
                DutchTime.today(clock), texts,
                // An error page must come also when the database does not.
                () -> viewer == null || failed != null ? 0 : bells.stream().mapToInt(bell -> bell.unread(viewer)).sum());
    }
}
