package nl.werkbrug.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** A file that is too large or of another kind: with script nobody waits for it to be sent. */
final class WrongFile {

    private static final String FIELD =
            "<input type=file id=much name=much accept=\".pdf,application/pdf\" data-largest=1048576>";

    private WrongFile() {}

    /** On a page with a form that can be kept for later; it is left as it was. */
    static void isRefusedBeforeItIsSent(Page page) {
        page.evaluate("field => document.getElementById('form').insertAdjacentHTML('beforeend', field)", FIELD);
        page.locator("#much").setInputFiles(new FilePayload("groot.pdf", "application/pdf", new byte[2_000_000]));
        assertThat(page.locator("#much--before").innerText()).contains("Kies een kleiner bestand.", "groot.pdf", "2 MB", "hoogstens 1 MB");
        page.locator("button[value='save']").click();
        assertThat(page.evaluate("() => document.activeElement.id")).as("nothing was sent").isEqualTo("much");
        page.locator("#much").setInputFiles(new FilePayload("plaatje.gif", "image/gif", new byte[] {1}));
        assertThat(page.locator("#much--before").innerText()).isEqualTo("Kies een ander bestand. “plaatje.gif” is geen PDF.");
        page.evaluate("() => ['much', 'much--before'].forEach(id => document.getElementById(id).remove())");
    }
}
