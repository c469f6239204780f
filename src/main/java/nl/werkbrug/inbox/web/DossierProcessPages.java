package nl.werkbrug.inbox.web;

import java.util.List;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.DossierView;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.inbox.DossierSteps;
import nl.werkbrug.workflow.ProcessPicture;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** How the procedures of a dossier go: in words and as a drawing, for who sees a task of them. */
@Controller
class DossierProcessPages {

    private final Dossiers dossiers;
    private final DossierSteps steps;
    private final Workflow workflow;

    DossierProcessPages(Dossiers dossiers, DossierSteps steps, Workflow workflow) {
        this.dossiers = dossiers;
        this.steps = steps;
        this.workflow = workflow;
    }

    @GetMapping("/dossiers/{id}/processen")
    String list(@PathVariable String id, Viewer viewer, Model model) {
        DossierView dossier = dossiers.visible(id, viewer);
        model.addAttribute("dossier", dossier);
        model.addAttribute("runs", steps.runs(id, viewer));
        return "inbox/processes";
    }

    @GetMapping("/dossiers/{id}/processen/{process}/{key}")
    String one(@PathVariable String id, @PathVariable String process, @PathVariable String key, Viewer viewer, Model model) {
        model.addAttribute("picture", picture(id, process, key, viewer));
        model.addAttribute("dossierId", id);
        model.addAttribute("about", dossiers.visible(id, viewer));
        model.addAttribute("drawing", "/dossiers/" + id + "/processen/" + process + "/" + key + "/tekening.bpmn");
        return "web/process";
    }

    @GetMapping(path = "/dossiers/{id}/processen/{process}/{key}/tekening.bpmn", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String drawing(@PathVariable String id, @PathVariable String process, @PathVariable String key, Viewer viewer) {
        return picture(id, process, key, viewer).bpmnXml();
    }

    private ProcessPicture picture(String id, String process, String key, Viewer viewer) {
        List<DossierSteps.Run> seen = steps.runs(dossiers.visible(id, viewer).id(), viewer);
        return seen.stream()
                .filter(run -> run.processId().equals(process) && run.key().equals(key))
                .findFirst()
                .flatMap(run -> workflow.picture(process, key))
                .orElseThrow(() -> new NotVisible("process", key));
    }
}
