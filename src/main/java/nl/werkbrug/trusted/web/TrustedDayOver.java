package nl.werkbrug.trusted.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import nl.werkbrug.access.CurrentViewer;
import nl.werkbrug.access.Role;
import nl.werkbrug.trusted.TrustedEnds;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ends what lasted until yesterday before its owner reads anything today, also when the schedule did not come by yet. */
@Component
class TrustedDayOver implements HandlerInterceptor, WebMvcConfigurer {

    /** In the session of who was let in while logged in: the roles of that session do not say so yet. */
    static final String LET_IN = "werkbrug.trusted.let-in";

    private final TrustedEnds ends;

    TrustedDayOver(TrustedEnds ends) {
        this.ends = ends;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        CurrentViewer.find().filter(it -> it.is(Role.TRUSTED_INTERMEDIARY) || letIn(request)).ifPresent(it -> ends.endOver(it.userId()));
        return true;
    }

    private static boolean letIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(LET_IN) != null;
    }
}
