package nl.werkbrug.request;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.form.Forms;
import nl.werkbrug.request.RequestKind.AtDesk;
import nl.werkbrug.request.RequestKind.Event;
import nl.werkbrug.request.RequestKind.Part;
import nl.werkbrug.rules.Grade;
import nl.werkbrug.rules.RuleNode;
import nl.werkbrug.scheme.Applicant;
import nl.werkbrug.scheme.Desk;
import nl.werkbrug.scheme.Scheme;

/** Reads one kind of request; forms and terms that it names must be there. */
final class KindReader {

    private static final String OBJECTION = "AWB_7_10";

    private final Deadlines deadlines;
    private final Forms forms;

    KindReader(Deadlines deadlines, Forms forms) {
        this.deadlines = deadlines;
        this.forms = forms;
    }

    RequestKind read(String name, RuleNode file) {
        file.allowOnly("title", "taskTitle", "schemes", "desksOf", "applicants", "afterEmployment", "desks", "parts");
        Map<String, Part> parts = new LinkedHashMap<>();
        if (file.has("parts")) {
            file.children("parts").forEach((part, node) -> parts.put(part, part(node)));
        }
        return new RequestKind(
                name.toUpperCase(Locale.ROOT).replace('-', '_'), file.text("title"), file.optionalText("taskTitle").orElse(null),
                schemes(file, "schemes"), schemes(file, file.has("desksOf") ? "desksOf" : "schemes"),
                file.someOf("applicants", Applicant.class), file.optionalFlag("afterEmployment").orElse(false), desks(file), parts);
    }

    private static Set<Scheme> schemes(RuleNode file, String field) {
        return file.has(field) ? Set.copyOf(file.someOf(field, Scheme.class)) : Set.of();
    }

    private Map<Desk, AtDesk> desks(RuleNode file) {
        Map<Desk, AtDesk> desks = new EnumMap<>(Desk.class);
        file.children("desks").forEach((name, node) -> {
            Desk desk = List.of(Desk.values()).stream().filter(it -> it.name().equals(name)).findFirst()
                    .orElseThrow(() -> file.wrong("desks", "names " + name + ", which is no desk"));
            desks.put(desk, atDesk(node));
        });
        return desks;
    }

    private AtDesk atDesk(RuleNode node) {
        node.allowOnly("where", "source", "grade", "ask", "askFrom", "decide", "objection");
        String ask = term(node, "ask");
        String objection = term(node, "objection");
        return new AtDesk(
                node.text("where"), node.text("source"), node.oneOf("grade", Grade.class), ask,
                ask == null ? null : node.oneOf("askFrom", Event.class), term(node, "decide"), objection == null ? OBJECTION : objection);
    }

    private String term(RuleNode node, String field) {
        String code = node.optionalText(field).orElse(null);
        try {
            return code == null ? null : deadlines.term(code).code();
        } catch (IllegalArgumentException unknown) {
            throw node.wrong(field, "names " + code + ", which is no term");
        }
    }

    private Part part(RuleNode node) {
        node.allowOnly("form", "subject", "signers", "attachments", "bsnBasis", "given");
        String form = node.text("form");
        if (!forms.ids().contains(form)) {
            throw node.wrong("form", "names " + form + ", which is no form");
        }
        List<String> signers = node.lines("signers");
        if (signers.isEmpty()) {
            throw node.wrong("signers", "is empty");
        }
        return new Part(
                form, node.text("subject"), signers, node.has("attachments") ? node.lines("attachments") : List.of(),
                node.optionalText("bsnBasis").orElse(null), node.has("given") ? node.texts("given") : Map.of());
    }
}
