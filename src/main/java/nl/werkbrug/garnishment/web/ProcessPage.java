package nl.werkbrug.garnishment.web;

import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.dossier.Dossiers;
import nl.werkbrug.garnishment.store.GarnishmentTable;
import nl.werkbrug.workflow.ProcessPicture;
import nl.werkbrug.workflow.Workflow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The drawing of a garnishment's process with its current steps marked. */
@Controller
class ProcessPage {

    private static final String PROCESS = "wage-garnishment";

    private final GarnishmentTable garnishments;
    private final Dossiers dossiers;
    private final Workflow workflow;

    ProcessPage(GarnishmentTable garnishments, Dossiers dossiers, Workflow workflow) {
        this.garnishments = garnishments;
        this.dossiers = dossiers;
        this.workflow = workflow;
    }

    @GetMapping("/loonbeslag/{id}/proces")
    String page(@PathVariable String id, Viewer viewer, Model model) {
        var garnishment = garnishments.visible(id, viewer).orElseThrow(() -> new NotVisible("garnishment", id));
        model.addAttribute("dossierId", garnishment.dossierId());
        model.addAttribute("about", dossiers.visible(garnishment.dossierId(), viewer));
        model.addAttribute("drawing", "/loonbeslag/" + id + "/proces.bpmn");
        model.addAttribute("picture", picture(id, viewer));
        return "web/process";
    }

    @GetMapping(path = "/loonbeslag/{id}/proces.bpmn", produces = "application/xml;charset=UTF-8")
    @ResponseBody
    String model(@PathVariable String id, Viewer viewer) {
        return picture(id, viewer).bpmnXml();
    }

    private ProcessPicture picture(String id, Viewer viewer) {
        return garnishments.visible(id, viewer)
                .flatMap(garnishment -> workflow.picture(PROCESS, id))
                .orElseThrow(() -> new NotVisible("garnishment", id));
    }
}
