package nl.werkbrug.outcome.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.outcome.Addendum;
import nl.werkbrug.outcome.Claim;
import nl.werkbrug.outcome.OutcomeAgain;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.OutcomeContracts;
import nl.werkbrug.outcome.OutcomeFigures;
import nl.werkbrug.outcome.OutcomeReports;
import nl.werkbrug.outcome.store.OutcomeClaimTable;
import nl.werkbrug.outcome.store.OutcomeLedger;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Money;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The contracts in which somebody has a part, with the books. */
@Controller
@RequestMapping(OutcomePages.HOME)
class OutcomePages {

    static final String HOME = "/resultaatcontracten";

    private final OutcomeContracts contracts;
    private final OutcomeFigures figures;
    private final OutcomeClaimTable claims;
    private final OutcomeAgain again;
    private final OutcomeLedger ledger;
    private final OutcomeReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    OutcomePages(
            OutcomeContracts contracts, OutcomeFigures figures, OutcomeClaimTable claims, OutcomeAgain again, OutcomeLedger ledger,
            OutcomeReports reports, AuditTrail audit, Clock clock) {
        this.contracts = contracts;
        this.figures = figures;
        this.claims = claims;
        this.again = again;
        this.ledger = ledger;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the viewer can do here. */
    record Deeds(boolean manages, boolean provides, boolean tells) {}

    /** A milestone one by one; again: whether it was rejected and nobody put it forward again yet. */
    record Line(Claim claim, boolean again) {}

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("contracts", contracts.list(viewer));
        model.addAttribute("manages", contracts.managerOf(viewer).isPresent());
        return "outcome/contracts";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        OutcomeContract it = contracts.get(id, viewer);
        audit.read(viewer.userId(), "outcome contract", id);
        model.addAttribute("it", it);
        OutcomeFigures.Overview now = figures.of(it, viewer);
        model.addAttribute("now", now);
        LocalDate today = DutchTime.today(clock);
        model.addAttribute("room", now.cohorts().stream().filter(each -> each.room(today)).map(each -> each.cohort().id()).toList());
        List<Claim> rejected = again.rejected(id, viewer);
        model.addAttribute("claims", claims.list(id, viewer).stream().map(each -> new Line(each, rejected.contains(each))).toList());
        model.addAttribute("waits", now.changes().stream().anyMatch(each -> each.addendum().state() == Addendum.State.PROPOSED));
        boolean manages = contracts.works(id, WorksAs.CONTRACT, viewer);
        model.addAttribute("askable", manages ? now.askable() : Money.ZERO);
        model.addAttribute("can", new Deeds(
                manages, contracts.works(id, WorksAs.PROVIDER, viewer),
                contracts.works(id, WorksAs.LOKET, viewer)));
        return "outcome/contract";
    }

    @GetMapping("/{id}/kasboek")
    String ledger(@PathVariable String id, Viewer viewer, Model model) {
        OutcomeContract it = contracts.get(id, viewer);
        model.addAttribute("it", it);
        model.addAttribute("now", figures.of(it, viewer));
        model.addAttribute("entries", claims.oneByOne(id, viewer) ? ledger.entries(id) : ledger.ownEntries(id, viewer));
        return "outcome/ledger";
    }

    @GetMapping("/{id}/rapport.pdf")
    void report(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        RenderedDocument pdf = reports.of(id, viewer);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(pdf.fileName()).build().toString());
        response.getOutputStream().write(pdf.content());
    }
}
