package nl.werkbrug.inbox.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.inbox.Inbox;
import nl.werkbrug.inbox.InboxTask;
import nl.werkbrug.inbox.Mentions;
import nl.werkbrug.inbox.NewComment;
import nl.werkbrug.inbox.TaskComments;
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

/** Writing a comment at a task; with script the page of the task stays as it is, without it the form has a page of its own. */
@Controller
@RequestMapping("/inbox/{taskId}/opmerkingen")
class CommentPages {

    static final String TEXT = "opmerking-tekst";
    static final String TO = "opmerking-aan";

    private final Inbox inbox;
    private final TaskComments comments;
    private final CommentParts parts;
    private final MessageSource texts;

    CommentPages(Inbox inbox, TaskComments comments, CommentParts parts, MessageSource texts) {
        this.inbox = inbox;
        this.comments = comments;
        this.parts = parts;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable String taskId, Viewer viewer, Model model) {
        return show(inbox.find(taskId, viewer), viewer, CommentParts.Typed.nothing(), Map.of(), model);
    }

    @PostMapping
    String write(
            @PathVariable String taskId,
            @RequestParam(name = "nummer", defaultValue = "") String id,
            @RequestParam(name = "tekst", defaultValue = "") String text,
            @RequestParam(name = "voor", defaultValue = "") String readers,
            @RequestParam(name = "aan", defaultValue = "") String to,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        InboxTask task = inbox.find(taskId, viewer);
        CommentParts.Typed typed = new CommentParts.Typed(checked(id), text, readers.equals("alle"), to);
        Map<String, String> errors = errors(text);
        if (errors.isEmpty()) {
            write(task, typed, errors, viewer);
        }
        if (!errors.isEmpty()) {
            return show(task, viewer, typed, errors, model);
        }
        redirect.addFlashAttribute("notice", word("task.comment.done"));
        return "redirect:/werk/taak/" + taskId + "#task-comments";
    }

    /** Who was chosen goes before who is named in the text. */
    private void write(InboxTask task, CommentParts.Typed typed, Map<String, String> errors, Viewer viewer) {
        try {
            String text = typed.text().strip();
            String to = typed.to().isBlank() ? comments.named(task.id(), text, viewer) : typed.to();
            if (!comments.write(new NewComment(typed.id(), task.id(), text, typed.forAll(), to), viewer)) {
                notThis("task.comment.nobody", task, errors, viewer);
            }
        } catch (Mentions.Unclear e) {
            notThis("task.comment.unclear", task, errors, viewer);
        }
    }

    /** Without a colleague who may read the dossier there is no list to choose from. */
    private void notThis(String key, InboxTask task, Map<String, String> errors, Viewer viewer) {
        boolean alone = comments.colleagues(task.id(), viewer).isEmpty();
        errors.put(alone ? TEXT : TO, word(alone ? "task.comment.no-colleague" : key));
    }

    private Map<String, String> errors(String text) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (text.isBlank()) {
            errors.put(TEXT, word("task.comment.empty"));
        } else if (text.strip().length() > NewComment.LONGEST) {
            errors.put(TEXT, word("task.comment.long"));
        }
        return errors;
    }

    private String show(InboxTask task, Viewer viewer, CommentParts.Typed typed, Map<String, String> errors, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("view", parts.of(task, viewer, typed, errors));
        model.addAttribute("errors", errors);
        return "inbox/comment";
    }

    /** The number under which the form was made; another one when it is not one of ours. */
    private static String checked(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? id : UUID.randomUUID().toString();
    }

    private String word(String key) {
        return texts.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
