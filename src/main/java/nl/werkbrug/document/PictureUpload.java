package nl.werkbrug.document;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import nl.werkbrug.form.PhotoPages;
import nl.werkbrug.shared.Language;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Makes a page of a photo that was sent, so that everything that is kept is a PDF. */
@Component
class PictureUpload implements PhotoPages {

    private static final int AT_ONCE = 2;
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private final PdfWork work = new PdfWork(AT_ONCE, LIMIT);

    @Override
    public boolean isPhoto(byte[] content) {
        return BarePicture.begins(content);
    }

    @Override
    public Page page(byte[] photo) {
        String title = Words.in(Language.DUTCH, "document.photo.title");
        Callable<Page> made = () -> {
            try {
                return new Page(PicturePdf.write(PictureReader.read(BarePicture.of(photo)), title), null);
            } catch (PictureReader.TooLarge e) {
                return refused("LARGE");
            } catch (IOException | RuntimeException e) {
                // Readers meet broken pictures with all of these; the reason is of no use to who sent it.
                return refused("BROKEN");
            }
        };
        try {
            Page page = work.within("A photo could not be read", made);
            return page.refused() == null ? page : new Page(null, Words.of("document.photo." + page.refused()));
        } catch (DocumentException e) {
            return new Page(null, Words.of("document.photo.BROKEN"));
        }
    }

    /** The words come later: they are in the language of the page, which only the thread of who asked knows. */
    private static Page refused(String why) {
        return new Page(null, why);
    }
}
