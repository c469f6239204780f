package nl.werkbrug.socialreturn.web;

import nl.werkbrug.access.Viewer;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.socialreturn.BlockDesk;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The building blocks of a municipality; for its team leads. */
@Controller
@RequestMapping(BlockFlow.PAGE)
class BlockPages {

    private final BlockDesk desk;
    private final Texts texts;

    BlockPages(BlockDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String list(Viewer viewer, Model model) {
        model.addAttribute("versions", desk.list(viewer));
        return "socialreturn/blocks";
    }

    @PostMapping("/{id}/weg")
    String remove(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", desk.remove(id, viewer) ? texts.get("socialreturn.blocks.gone")
                : texts.get("socialreturn.blocks.stays"));
        return "redirect:" + BlockFlow.PAGE;
    }
}
