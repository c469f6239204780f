package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.werkbrug.shared.Language;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Pages whose texts are not in message files yet say that they are Dutch, so that a screen reader reads them as Dutch. */
@Configuration(proxyBeanMethods = false)
public class UntranslatedPages implements WebMvcConfigurer, HandlerInterceptor {

    /** Folders of templates that are still Dutch only. Whoever does one takes it off; a test refuses Dutch text in all others. */
    public static final Set<String> FOLDERS = Set.of("coaching", "dossier");
=======
            "ending",
            "inbox",
            "localscheme",
            "norisk",
            "notification",
            "objection",
            "operator",
            "request",
            "socialreturn",
            "subsidy",
            "trialplacement",
            "wagesubsidy");
>>>>>>> texttwo

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    @Override
    public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page != null && page.getViewName() != null && Language.current() != Language.DUTCH
                && FOLDERS.contains(page.getViewName().split("/")[0])) {
            page.addObject("contentLanguage", Language.DUTCH.code());
        }
    }
}
