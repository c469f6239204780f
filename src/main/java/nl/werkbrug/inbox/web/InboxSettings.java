package nl.werkbrug.inbox.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.InboxColumn;
import nl.werkbrug.inbox.InboxColumns;
import nl.werkbrug.inbox.SavedViews;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody likes the inbox: which columns, and which lists to keep. */
@Controller
class InboxSettings {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 1_000;

    private final InboxColumns columns;
    private final SavedViews views;
    private final MessageSource texts;

    InboxSettings(InboxColumns columns, SavedViews views, MessageSource texts) {
        this.columns = columns;
        this.views = views;
        this.texts = texts;
    }

    @GetMapping("/inbox/kolommen")
    String columns(@RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        model.addAttribute("all", InboxColumn.values());
        model.addAttribute("chosen", columns.of(viewer));
        model.addAttribute("back", Back.checked(back));
        return "inbox/columns";
    }

    @PostMapping("/inbox/kolommen")
    String keepColumns(
            @RequestParam(name = "kolom", required = false) List<String> codes,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        columns.keep(codes == null ? List.of() : codes, viewer);
        return done("inbox.columns.kept", back, redirect);
    }

    @GetMapping("/inbox/weergaven")
    String views(@RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        return show(Back.checked(back), "", Map.of(), viewer, model);
    }

    @PostMapping("/inbox/weergaven")
    String keep(
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "met", defaultValue = "") String partyId,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String list = InboxAddress.of(Back.checked(back)).first();
        Map<String, String> errors = errors("naam", name.strip());
        if (errors.isEmpty() && list.length() > LONGEST_QUERY) {
            errors.put("naam", text("inbox.views.long-list"));
        }
        if (errors.isEmpty()) {
            refused("naam", views.keep(name.strip(), list, partyId.isEmpty() ? null : partyId, viewer), errors);
        }
        model.addAttribute("sharedWith", partyId);
        return errors.isEmpty() ? done(partyId.isEmpty() ? "inbox.views.kept" : "inbox.views.kept-shared", back, redirect) : show(Back.checked(back), name, errors, viewer, model);
    }

    @PostMapping("/inbox/weergaven/{viewId}/naam")
    String rename(
            @PathVariable String viewId,
            @RequestParam(name = "naam", defaultValue = "") String name,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        String field = "naam-" + viewId;
        Map<String, String> errors = errors(field, name.strip());
        if (errors.isEmpty()) {
            refused(field, views.rename(viewId, name.strip(), viewer), errors);
        }
        model.addAttribute("renamed", name);
        return errors.isEmpty() ? toViews("inbox.views.renamed", back, redirect) : show(Back.checked(back), "", errors, viewer, model);
    }

    @PostMapping("/inbox/weergaven/{viewId}/delen")
    String share(
            @PathVariable String viewId,
            @RequestParam(name = "met", defaultValue = "") String partyId,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (partyId.isEmpty()) {
            views.unshare(viewId, viewer);
        } else {
            views.share(viewId, partyId, viewer);
        }
        return toViews(partyId.isEmpty() ? "inbox.views.unshared" : "inbox.views.shared", back, redirect);
    }

    /** Asks first: who else sees the list loses it too. */
    @GetMapping("/inbox/weergaven/{viewId}/weg")
    String ask(@PathVariable String viewId, @RequestParam(name = "terug", required = false) String back, Viewer viewer, Model model) {
        Optional<SavedViews.Shared> shared = views.sharedBy(viewId, viewer);
        model.addAttribute("back", Back.checked(back));
        model.addAttribute("viewId", viewId);
        model.addAttribute("shared", shared.orElse(null));
        return shared.isPresent() ? "inbox/view-away" : "redirect:/inbox/weergaven";
    }

    @PostMapping("/inbox/weergaven/{viewId}/weg")
    String remove(
            @PathVariable String viewId,
            @RequestParam(name = "gedeeld", defaultValue = "") String knowing,
            @RequestParam(name = "terug", required = false) String back,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (!views.remove(viewId, knowing.equals("ja"), viewer)) {
            redirect.addAttribute("terug", Back.checked(back));
            return "redirect:/inbox/weergaven/" + viewId + "/weg";
        }
        return toViews("inbox.views.removed", back, redirect);
    }

    private Map<String, String> errors(String field, String name) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (name.isEmpty()) {
            errors.put(field, text("inbox.views.no-name"));
        } else if (name.length() > LONGEST_NAME) {
            errors.put(field, text("inbox.views.long-name", LONGEST_NAME));
        }
        return errors;
    }

    private void refused(String field, SavedViews.Outcome outcome, Map<String, String> errors) {
        if (outcome == SavedViews.Outcome.FULL) {
            errors.put(field, text("inbox.views.too-many", SavedViews.MOST));
        } else if (outcome == SavedViews.Outcome.NAME_TAKEN) {
            errors.put(field, text("inbox.views.name-taken"));
        }
    }

    private String show(String back, String name, Map<String, String> errors, Viewer viewer, Model model) {
        model.addAttribute("back", back);
        model.addAttribute("name", name);
        model.addAttribute("errors", errors);
        model.addAttribute("views", views.of(viewer));
        model.addAttribute("parties", views.parties(viewer));
        model.addAttribute("hasWords", !InboxAddress.of(back).query().filter().text().isEmpty());
        return "inbox/views";
    }

    private String toViews(String code, String back, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", text(code));
        redirect.addAttribute("terug", Back.checked(back));
        return "redirect:/inbox/weergaven";
    }

    private String done(String code, String back, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", text(code));
        return "redirect:" + Back.checked(back);
    }

    private String text(String code, Object... values) {
        return texts.getMessage(code, values, LocaleContextHolder.getLocale());
    }
}
