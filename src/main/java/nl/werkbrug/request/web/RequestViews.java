package nl.werkbrug.request.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.werkbrug.deadline.DeadlineResult;
import nl.werkbrug.deadline.Deadlines;
import nl.werkbrug.deadline.Term;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.Hires;
import nl.werkbrug.request.AuthorityRequest;
import nl.werkbrug.request.RequestAskTerms;
import nl.werkbrug.request.RequestCompletion;
import nl.werkbrug.request.RequestDecision;
import nl.werkbrug.request.RequestDesks;
import nl.werkbrug.request.RequestKind;
import nl.werkbrug.request.RequestKinds;
import nl.werkbrug.request.store.RequestCompletionTable;
import nl.werkbrug.request.store.RequestDecisionTable;
import nl.werkbrug.request.store.RequestSheetTable;
import nl.werkbrug.request.store.RequestTable;
import nl.werkbrug.scheme.Desk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A request as pages show it: where it goes, its sheets, its term, and what was answered. */
@Component
class RequestViews {

    private final RequestTable requests;
    private final RequestKinds kinds;
    private final RequestDesks desks;
    private final RequestAskTerms terms;
    private final RequestSheetTable sheets;
    private final RequestCompletionTable completions;
    private final RequestDecisionTable decisions;
    private final Hires hires;
    private final Deadlines deadlines;

    RequestViews(
            RequestTable requests, RequestKinds kinds, RequestDesks desks, RequestAskTerms terms, RequestSheetTable sheets,
            RequestCompletionTable completions, RequestDecisionTable decisions, Hires hires, Deadlines deadlines) {
        this.requests = requests;
        this.kinds = kinds;
        this.desks = desks;
        this.terms = terms;
        this.sheets = sheets;
        this.completions = completions;
        this.decisions = decisions;
        this.hires = hires;
        this.deadlines = deadlines;
    }

    /**
     * Where it can be asked.
     *
     * @param lastDay by when; null when no term is known
     * @param here whether it decides in Werkbrug: then nothing is sent
     * @param notLetIn whether it takes part in Werkbrug, and would decide here if it were let in to the dossier
     */
    record DeskLine(
            String name, String where, String source, boolean estimate, DeadlineResult lastDay, boolean here, boolean notLetIn) {}

    /**
     * A sheet.
     *
     * @param address where it is filled in
     * @param made the paper; null while there is none
     */
    record SheetLine(String subject, String address, List<String> attachments, RequestSheetTable.Made made) {}

    /**
     * Everything about one request.
     *
     * @param desks where it can be asked; only the chosen one once it was
     * @param term whose term runs; null when none does
     * @param more what was asked besides last; null when nothing was
     * @param proposed what waits to be signed; null when nothing does
     * @param answers what was answered, the oldest first
     */
    record About(
            AuthorityRequest request, RequestKind kind, List<DeskLine> desks, List<SheetLine> sheets, Term term,
            RequestCompletion more, RequestDecision proposed, List<RequestDecision> answers) {}

    @Transactional(readOnly = true)
    public About of(String requestId) {
        return of(requests.get(requestId));
    }

    @Transactional(readOnly = true)
    public About of(AuthorityRequest it) {
        Hire hire = hires.get(it.hireId());
        RequestKind kind = kinds.get(it.kind());
        return new About(
                it, kind, desks(it, kind, hire), sheets(kind, hire), term(it),
                completions.last(it.id()).orElse(null), decisions.proposed(it.id()).orElse(null),
                decisions.of(it.id()).stream().filter(each -> each.madeKnownOn() != null).toList());
    }

    /** An objection here has a term of its own, which it shows itself. */
    private Term term(AuthorityRequest it) {
        boolean objected = it.atLoket() && it.state() == AuthorityRequest.State.OBJECTED;
        return it.clock() == null || objected ? null : deadlines.term(it.clock().code());
    }

    private List<DeskLine> desks(AuthorityRequest it, RequestKind kind, Hire hire) {
        List<DeskLine> lines = new ArrayList<>();
        boolean here = it.asked() == null && desks.loket(hire).isPresent();
        boolean outside = it.asked() == null && hire.municipalityId() != null && !here;
        for (Desk desk : it.asked() == null ? desks.possible(kind, hire) : List.of(it.asked().desk())) {
            RequestKind.AtDesk at = kind.desks().get(desk);
            lines.add(new DeskLine(
                    desks.name(desk, hire), at.where(), at.source(), at.estimate(), terms.of(it, kind, desk, hire).orElse(null),
                    here && desk == Desk.MUNICIPALITY, outside && desk == Desk.MUNICIPALITY));
        }
        return lines;
    }

    private List<SheetLine> sheets(RequestKind kind, Hire hire) {
        Map<String, RequestSheetTable.Made> made = sheets.of(hire.id(), kind.code());
        return kind.parts().entrySet().stream()
                .map(part -> new SheetLine(
                        part.getValue().subject(), "/werk/aanvraagblad/" + hire.id() + ":" + kind.code() + ":" + part.getKey(),
                        part.getValue().attachments(), made.get(part.getKey())))
                .toList();
    }

    /** The last day that counts now, for a list: of the term that runs, else of asking; null when none is known. */
    static LocalDate nextDay(About about) {
        AuthorityRequest it = about.request();
        if (it.state() == AuthorityRequest.State.TO_ASK) {
            return about.desks().stream().filter(desk -> desk.lastDay() != null).map(desk -> desk.lastDay().end())
                    .min(LocalDate::compareTo).orElse(null);
        }
        if (it.state() == AuthorityRequest.State.MORE_ASKED) {
            return about.more().completeBy();
        }
        return it.running() && it.clock() != null ? it.clock().decideBy() : null;
    }
}
