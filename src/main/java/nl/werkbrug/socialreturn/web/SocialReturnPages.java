package nl.werkbrug.socialreturn.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.party.Employer;
import nl.werkbrug.party.Employers;
import nl.werkbrug.socialreturn.SocialContract;
import nl.werkbrug.socialreturn.SocialContracts;
import nl.werkbrug.socialreturn.SocialLooks;
import nl.werkbrug.socialreturn.SocialProgress;
import nl.werkbrug.socialreturn.SocialProofs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The contracts of an employer with what was promised. */
@Controller
@RequestMapping(SocialReturnPages.HOME)
class SocialReturnPages {

    static final String HOME = "/social-return";

    private final SocialContracts contracts;
    private final Employers employers;
    private final SocialProgress progress;
    private final SocialProofs proofs;
    private final SocialLooks looks;
    private final AuditTrail audit;

    SocialReturnPages(
            SocialContracts contracts, Employers employers, SocialProgress progress, SocialProofs proofs, SocialLooks looks,
            AuditTrail audit) {
        this.contracts = contracts;
        this.employers = employers;
        this.progress = progress;
        this.proofs = proofs;
        this.looks = looks;
        this.audit = audit;
    }

    /** Chooses the employer; who works for one only goes on at once. */
    @GetMapping
    String choose(Viewer viewer, Model model) {
        List<Employer> mine = employers.hiringOf(viewer);
        if (mine.size() == 1) {
            return "redirect:" + HOME + "/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        return "socialreturn/choose";
    }

    @GetMapping("/{employerId}")
    String list(@PathVariable String employerId, Viewer viewer, Model model) {
        model.addAttribute("employer", employers.forHiring(employerId, viewer));
        model.addAttribute("contracts", contracts.list(employerId, viewer));
        return "socialreturn/contracts";
    }

    @GetMapping("/contract/{id}")
    String show(@PathVariable String id, Viewer viewer, Model model) {
        SocialContract it = contracts.get(id, viewer);
        audit.read(viewer.userId(), "social return contract", id);
        model.addAttribute("it", it);
        model.addAttribute("now", progress.of(it, viewer));
        model.addAttribute("sent", proofs.sent(id, viewer));
        model.addAttribute("looks", looks.of(id, viewer));
        return "socialreturn/contract";
    }

    @GetMapping("/contract/{id}/bewijs.pdf")
    void proof(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        SharedContractPages.send(proofs.of(id, viewer), response);
    }
}
