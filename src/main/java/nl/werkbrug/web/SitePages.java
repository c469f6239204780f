package nl.werkbrug.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.werkbrug.access.Viewer;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Home, and the pages about the site itself. */
@Controller
class SitePages {

    private final ResourcePatternResolver resources;

    SitePages(ResourcePatternResolver resources) {
        this.resources = resources;
    }

    /** Each role to its own home. */
    @GetMapping("/")
    String home(Viewer viewer) {
        return "redirect:" + HomePage.of(viewer).address();
    }

    @GetMapping("/toegankelijkheid")
    String accessibility() {
        return "web/accessibility";
    }

    @GetMapping("/licenties")
    String licences(Model model) throws IOException {
        model.addAttribute("licences", licenceFiles());
        return "web/licences";
    }

    private List<String> licenceFiles() throws IOException {
        return Arrays.stream(resources.getResources("classpath:/static/vendor/licenses/*.txt"))
                .map(Resource::getFilename)
                .sorted()
                .toList();
    }
}
