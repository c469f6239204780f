package nl.werkbrug.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;

/** Pictures of whole pages in target/screenshots, for people to look at. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    /** Pictures take a quarter of the time of a journey and no test reads them: only when the variable is set. */
    static final boolean WANTED = System.getenv("WERKBRUG_PICTURES") != null;

    private Screenshots() {}

    /** Takes {@code <name>.png} at the page's present width. */
    public static Path take(Page page, String name) {
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Takes {@code <name>-desktop.png} and {@code <name>-phone.png} of the same page, and restores its width. */
    public static void takeBoth(Page page, String name) {
        ViewportSize before = page.viewportSize();
        page.setViewportSize(Browser.DESKTOP, 900);
        take(page, name + "-desktop");
        page.setViewportSize(Browser.PHONE, 740);
        take(page, name + "-phone");
        page.setViewportSize(before.width, before.height);
    }
}
