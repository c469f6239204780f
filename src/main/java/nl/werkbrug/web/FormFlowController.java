package nl.werkbrug.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.werkbrug.access.ChosenEmployer;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.FormView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/** The pages of every {@link FormFlow}: fill in, update the questions, keep for later, check, send. */
@Controller
@RequestMapping("/werk/{flow}/{id}")
class FormFlowController {

    private static final String PAGE = "web/form-page";
    private static final String RETURN_TO = "returnTo";
    private static final String CHECK = "web/form-check";
    private static final Pattern OF_DOSSIER = Pattern.compile("/dossiers/([^/?#]+)");

    private final FormFlows flows;
    private final FormWork work;
    private final ForWhom forWhom;
    private final ObjectProvider<KnownDossiers> dossiers;

    FormFlowController(FormFlows flows, FormWork work, ForWhom forWhom, ObjectProvider<KnownDossiers> dossiers) {
        this.flows = flows;
        this.work = work;
        this.forWhom = forWhom;
        this.dossiers = dossiers;
    }

    /** The list that "Terug" leads to; null for the usual address of the form. */
    @ModelAttribute(RETURN_TO)
    String returnTo(@PathVariable String flow, @PathVariable String id, HttpServletRequest request) {
        return ReturnTo.of(request, flow + "/" + id);
    }

    @GetMapping
    String open(@PathVariable String flow, @PathVariable String id, Viewer viewer, Model model) {
        Work here = here(flow, id, viewer);
        if (here.page().done() != null) {
            model.addAttribute("page", drawn(here));
            return "web/form-done";
        }
        Optional<String> other = forWhom.otherEmployer(here);
        if (other.isPresent()) {
            return other.get();
        }
        return show(here, work.first(here), model);
    }

    @GetMapping("/controle")
    String check(@PathVariable String flow, @PathVariable String id, Viewer viewer, Model model) {
        Work here = here(flow, id, viewer);
        return here.page().done() != null ? "redirect:" + here.address() : outcome(here, work.review(here), model, null);
    }

    @PostMapping
    String post(
            @PathVariable String flow,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(name = "_action", defaultValue = "submit") String action,
            HttpServletRequest request,
            Viewer viewer,
            Model model,
            RedirectAttributes flash) {
        Work here = here(flow, id, viewer);
        Posted posted = new Posted(fields, files(request));
        if (here.page().done() != null) {
            work.keepAside(here, posted).ifPresent(said -> flash.addFlashAttribute("warning", said));
            return saidFirst("redirect:" + here.address(), flash);
        }
        Optional<String> other = forWhom.otherEmployer(here, posted.first(ChosenEmployer.FIELD));
        if (other.isPresent()) {
            FormOutcome kept = work.keep(here, posted);
            warn(kept, flash);
            return kept instanceof FormOutcome.Mend ? outcome(here, kept, model, flash) : other.get();
        }
        return switch (fields.containsKey(LanguageInForm.FIELD) ? "refresh" : action) {
            case "refresh" -> show(here, work.refresh(here, posted), model);
            case "save" -> saidFirst(outcome(here, work.keep(here, posted), model, flash), flash);
            case "send" -> outcome(here, work.send(here, posted), model, flash);
            default -> outcome(here, work.submit(here, posted), model, flash);
        };
    }

    private Work here(String flow, String id, Viewer viewer) {
        FormFlow found = flows.get(flow);
        return new Work(found, id, viewer, found.open(id, viewer));
    }

    /** The page to draw: a form that comes from the page of a dossier names below its heading whom that is about, unless it does so itself. */
    private FormPage drawn(Work here) {
        FormPage page = here.page();
        Matcher dossier = OF_DOSSIER.matcher(page.back());
        return page.about() != null || !dossier.lookingAt()
                ? page
                : dossiers.stream().flatMap(known -> known.about(dossier.group(1), here.viewer()).stream()).findFirst().map(page::withAbout).orElse(page);
    }

    private String outcome(Work here, FormOutcome outcome, Model model, RedirectAttributes flash) {
        if (outcome instanceof FormOutcome.Mend mend) {
            return show(here, mend.view(), model);
        }
        if (outcome instanceof FormOutcome.Check check) {
            model.addAttribute("page", drawn(here));
            model.addAttribute("forEmployer", forWhom.employerName(here));
            model.addAttribute("view", check.view());
            model.addAttribute("preview", check.preview());
            model.addAttribute("shown", check.shown());
            return CHECK;
        }
        FormOutcome.GoTo next = (FormOutcome.GoTo) outcome;
        if (flash != null && next.message() != null) {
            flash.addFlashAttribute("notice", next.message());
        }
        warn(next, flash);
        String list = ReturnTo.narrowed((String) model.getAttribute(RETURN_TO));
        return "redirect:" + (list != null && next.address().startsWith("/dossiers/") ? list : next.address());
    }

    /** A browser shows a page that it had already where it was scrolled to: the address and the focus lead to what is said on top. */
    private static String saidFirst(String view, RedirectAttributes flash) {
        if (!view.startsWith("redirect:")) {
            return view;
        }
        flash.addFlashAttribute("saidFirst", true);
        return view + "#status";
    }

    private static void warn(FormOutcome outcome, RedirectAttributes flash) {
        if (flash != null && outcome instanceof FormOutcome.GoTo next && next.warning() != null) {
            flash.addFlashAttribute("warning", next.warning());
        }
    }

    private String show(Work here, FormView view, Model model) {
        model.addAttribute("page", drawn(here));
        model.addAttribute("forEmployer", forWhom.employerName(here));
        model.addAttribute("view", view);
        model.addAttribute(LanguageInForm.FORM, "form");
        return PAGE;
    }

    /** What came with a post. */
    record Posted(Map<String, List<String>> fields, Map<String, MultipartFile> files) {

        String first(String name) {
            return fields.getOrDefault(name, List.of("")).get(0);
        }
    }

    private static Map<String, MultipartFile> files(HttpServletRequest request) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null ? Map.of() : multipart.getFileMap();
    }
}
