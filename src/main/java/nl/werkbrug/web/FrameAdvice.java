package nl.werkbrug.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.werkbrug.access.CurrentViewer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page its frame. */
@ControllerAdvice
@EnableConfigurationProperties(SiteProperties.class)
class FrameAdvice {

    private final SiteProperties site;

    FrameAdvice(SiteProperties site) {
        this.site = site;
    }

    @ModelAttribute("frame")
    Frame frame(HttpServletRequest request) {
        // An error page stands at the address that failed, not at /error.
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        String withoutContext = path.substring(Math.min(request.getContextPath().length(), path.length()));
        return Frame.of(CurrentViewer.find().orElse(null), withoutContext, request.getQueryString(), site);
    }
}
