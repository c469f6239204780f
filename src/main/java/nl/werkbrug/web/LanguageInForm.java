package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.werkbrug.shared.Language;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Switches the language while somebody fills in a form: on such a page the switch sends the form itself, so that nothing typed is
 * lost. The page of the form answers with its questions as they were, in the other language.
 */
@Component
public class LanguageInForm implements HandlerInterceptor, WebMvcConfigurer {

    /** The field that the switch sends with a form. */
    public static final String FIELD = "_taal";

    /** The attribute of a page that says which form the switch sends, by its id. */
    public static final String FORM = "switchWithin";

    private final LanguageOfPage languageOfPage;

    LanguageInForm(@Lazy LanguageOfPage languageOfPage) {
        this.languageOfPage = languageOfPage;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("POST")) {
            Language.ofCode(request.getParameter(FIELD)).ifPresent(language -> languageOfPage.choose(request, response, language));
        }
        return true;
    }
}
