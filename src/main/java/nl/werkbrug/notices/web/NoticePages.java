package nl.werkbrug.notices.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.notices.NoticeAbout;
import nl.werkbrug.notices.NoticeChoices;
import nl.werkbrug.notices.NoticeKind;
import nl.werkbrug.notices.NoticeList;
import nl.werkbrug.notices.NoticeRow;
import nl.werkbrug.notices.NoticeWay;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What there is to tell the viewer, and how the viewer wants to hear it. */
@Controller
@RequestMapping("/meldingen")
class NoticePages {

    private final NoticeList notices;
    private final NoticeChoices choices;
    private final ObjectProvider<NoticeAbout> abouts;
    private final MessageSource texts;

    NoticePages(NoticeList notices, NoticeChoices choices, ObjectProvider<NoticeAbout> abouts, MessageSource texts) {
        this.abouts = abouts;
        this.notices = notices;
        this.choices = choices;
        this.texts = texts;
    }

    @GetMapping
    String list(@RequestParam(name = "pagina", defaultValue = "1") int number, Viewer viewer, Model model) {
        int total = notices.total(viewer);
        int last = Math.max(1, (total + NoticeList.SIZE - 1) / NoticeList.SIZE);
        int shown = Math.min(Math.max(1, number), last);
        Page<NoticeRow> page = new Page<>(notices.page(shown, viewer), shown, NoticeList.SIZE, total);
        Map<String, String> about = new HashMap<>();
        abouts.forEach(it -> about.putAll(it.of(links(it.onlyOfTheSame() ? same(page.items()) : page.items()), viewer)));
        model.addAttribute("about", about);
        model.addAttribute("page", page);
        model.addAttribute("days", page.items().stream().collect(
                Collectors.groupingBy(row -> DutchTime.dateOf(row.toldAt()), LinkedHashMap::new, Collectors.toList())));
        return "notices/list";
    }

    private static List<String> links(List<NoticeRow> rows) {
        return rows.stream().map(NoticeRow::link).distinct().toList();
    }

    /** Those that say the same as another one, about the same dossier. */
    private static List<NoticeRow> same(List<NoticeRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> Arrays.asList(row.text(), row.values(), row.reference())))
                .values().stream().filter(alike -> alike.size() > 1).flatMap(List::stream).toList();
    }

    /** Following a link notes that it was seen, as looking at a comment does; nothing else changes. */
    @GetMapping("/{id}")
    String follow(@PathVariable String id, Viewer viewer) {
        return "redirect:" + notices.follow(id, viewer);
    }

    @PostMapping("/{id}/gelezen")
    String read(
            @PathVariable String id, @RequestParam(name = "pagina", defaultValue = "1") int number, Viewer viewer, RedirectAttributes redirect) {
        notices.read(id, viewer);
        redirect.addFlashAttribute("notice", text("notices.done.one"));
        return number > 1 ? "redirect:/meldingen?pagina=" + number : "redirect:/meldingen";
    }

    @PostMapping("/gelezen")
    String readAll(@RequestParam(name = "tot", defaultValue = "") String upTo, Viewer viewer, RedirectAttributes redirect) {
        notices.readAll(upTo, viewer);
        redirect.addFlashAttribute("notice", text("notices.done.all"));
        return "redirect:/meldingen";
    }

    @GetMapping("/instellingen")
    String settings(Viewer viewer, Model model) {
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("ways", NoticeWay.values());
        model.addAttribute("chosen", choices.of(viewer));
        return "notices/settings";
    }

    @PostMapping("/instellingen")
    String keep(@RequestParam Map<String, String> sent, Viewer viewer, RedirectAttributes redirect) {
        choices.keep(chosen(sent), viewer);
        redirect.addFlashAttribute("notice", text("notices.settings.kept"));
        return "redirect:/meldingen/instellingen";
    }

    /** What is not one of our words is passed over: the page offers nothing else. */
    private static Map<NoticeKind, NoticeWay> chosen(Map<String, String> sent) {
        Map<NoticeKind, NoticeWay> chosen = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) {
            for (NoticeWay way : NoticeWay.values()) {
                if (way.name().equals(sent.get(kind.name()))) {
                    chosen.put(kind, way);
                }
            }
        }
        return chosen;
    }

    private String text(String code) {
        return texts.getMessage(code, null, LocaleContextHolder.getLocale());
    }
}
