package nl.werkbrug.hire.web.offer;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.audit.AuditTrail;
import nl.werkbrug.hire.Hire;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a package. Looking at one is logged. */
@Controller
class PackagePages {

    private final PackageAccess access;
    private final PackageViews views;
    private final AuditTrail audit;

    PackagePages(PackageAccess access, PackageViews views, AuditTrail audit) {
        this.access = access;
        this.views = views;
        this.audit = audit;
    }

    @GetMapping("/aannames/{hireId}/pakket")
    String page(@PathVariable String hireId, Viewer viewer, Model model) {
        Hire hire = access.visible(hireId, viewer);
        audit.read(viewer.userId(), "hire", hireId);
        model.addAttribute("view", views.of(hire, viewer));
        return "hire/package";
    }
}
