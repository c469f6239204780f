package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import nl.werkbrug.shared.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers the switch "Nederlands | English" that stands on every page. */
@Controller
class LanguageSwitch {

    // Nothing that a browser could read as another site or a second header.
    private static final Pattern OWN_PAGE = Pattern.compile("/([A-Za-z0-9._~%-][A-Za-z0-9._~%/-]{0,500})?(\\?[A-Za-z0-9._~%&=+:,/-]{0,1500})?");

    private final LanguageOfPage languageOfPage;

    LanguageSwitch(LanguageOfPage languageOfPage) {
        this.languageOfPage = languageOfPage;
    }

    /** @param page where the visitor was, and goes back to */
    @PostMapping("/taal")
    String choose(
            @RequestParam("taal") String code,
            @RequestParam(name = "pagina", defaultValue = "/") String page,
            HttpServletRequest request,
            HttpServletResponse response) {
        Language.ofCode(code).ifPresent(language -> languageOfPage.choose(request, response, language));
        return "redirect:" + (OWN_PAGE.matcher(page).matches() ? page : "/");
    }
}
