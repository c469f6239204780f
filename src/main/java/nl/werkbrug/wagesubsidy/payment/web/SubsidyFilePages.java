package nl.werkbrug.wagesubsidy.payment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.bank.InvalidOrder;
import nl.werkbrug.bank.Pain001;
import nl.werkbrug.bank.PaymentOrder;
import nl.werkbrug.document.RenderedDocument;
import nl.werkbrug.shared.Texts;
import nl.werkbrug.wagesubsidy.payment.BatchFiles;
import nl.werkbrug.wagesubsidy.payment.Specifications;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The file for the bank of an approved batch, what the bank did with it, and the specification for an employer. */
@Controller
class SubsidyFilePages {

    private static final String BATCH = SubsidyPaymentPages.HOME + "/{id}";

    private final BatchFiles files;
    private final Specifications specifications;
    private final BatchPage page;
    private final Texts texts;

    SubsidyFilePages(BatchFiles files, Specifications specifications, BatchPage page, Texts texts) {
        this.files = files;
        this.specifications = specifications;
        this.page = page;
        this.texts = texts;
    }

    @PostMapping(BATCH + "/bestand")
    String make(@PathVariable String id, Viewer viewer, RedirectAttributes flash) {
        String message;
        try {
            message = files.make(id, viewer).orElse(texts.get("wagesubsidy.batch.file-made"));
        } catch (InvalidOrder e) {
            message = e.reason().text();
        }
        flash.addFlashAttribute("notice", message);
        return BatchPage.address(id);
    }

    @GetMapping(BATCH + "/betaalopdracht.xml")
    void download(@PathVariable String id, Viewer viewer, HttpServletResponse response) throws IOException {
        PaymentOrder order = files.download(id, viewer);
        head(response, "application/xml;charset=UTF-8", "betaalopdracht-" + order.executeOn() + ".xml");
        Pain001.write(order, response.getOutputStream());
    }

    @PostMapping(BATCH + "/betaald")
    String paid(
            @PathVariable String id, @ModelAttribute("typed") PaymentDay typed,
            @RequestParam(name = "mislukt", required = false) Set<Integer> failed,
            Viewer viewer, Model model, RedirectAttributes flash) {
        Optional<LocalDate> day = typed.day();
        if (day.isEmpty()) {
            return page.show(id, Map.of("dag", texts.get("wagesubsidy.batch.day-wrong")), viewer, model);
        }
        Optional<String> why = files.paid(id, day.get(), failed == null ? Set.of() : failed, viewer);
        if (why.isPresent()) {
            return page.show(id, Map.of("dag", why.get()), viewer, model);
        }
        flash.addFlashAttribute("notice", texts.get("wagesubsidy.batch.recorded"));
        return BatchPage.address(id);
    }

    @GetMapping("/loonkostensubsidie/specificatie/{batchId}/{employerId}")
    void specification(@PathVariable String batchId, @PathVariable String employerId, Viewer viewer, HttpServletResponse response)
            throws IOException {
        RenderedDocument pdf = specifications.of(batchId, employerId, viewer);
        head(response, "application/pdf", pdf.fileName());
        response.getOutputStream().write(pdf.content());
    }

    private static void head(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }
}
