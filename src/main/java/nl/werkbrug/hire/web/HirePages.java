package nl.werkbrug.hire.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.hire.invite.Invitations;
import nl.werkbrug.party.Employers;
import nl.werkbrug.shared.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where hiring starts, and taking an invitation back. */
@Controller
class HirePages {

    private final Employers employers;
    private final HireRights rights;
    private final Invitations invitations;
    private final Texts texts;

    HirePages(Employers employers, HireRights rights, Invitations invitations, Texts texts) {
        this.employers = employers;
        this.rights = rights;
        this.invitations = invitations;
        this.texts = texts;
    }

    /** Chooses the employer; who works for one only goes on at once. */
    @GetMapping("/aannemen")
    String choose(Viewer viewer, Model model) {
        var mine = employers.hiringOf(viewer);
        if (mine.size() == 1) {
            return "redirect:/werk/" + BeginFlow.NAME + "/" + mine.get(0).id();
        }
        model.addAttribute("employers", mine);
        return "hire/choose-employer";
    }

    @PostMapping("/aannemen/{hireId}/uitnodigingen/{invitationId}/intrekken")
    String revoke(
            @PathVariable String hireId, @PathVariable String invitationId, Viewer viewer, RedirectAttributes flash) {
        Hire hire = rights.forEmployer(hireId, viewer);
        flash.addFlashAttribute("notice", invitations.revoke(hire, invitationId, viewer)
                ? texts.get("hire.notice.withdrawn")
                : texts.get("hire.notice.used"));
        return "redirect:/dossiers/" + hire.dossierId();
    }
}
