package nl.werkbrug.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import nl.werkbrug.form.PhotoPages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureUploadTest {

    private final PictureUpload upload = new PictureUpload();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_photo_becomes_a_page_for_the_archive_that_is_read_aloud(String format) throws IOException {
        byte[] photo = written(receipt(800, 1200), format);

        PhotoPages.Page page = upload.page(photo);

        assertThat(upload.isPhoto(photo)).isTrue();
        assertThat(page.refused()).isNull();
        assertThat(PdfUpload.check(page.pdf())).isEqualTo(new PdfUpload.Accepted(1));
        assertThat(PdfConformance.brokenRules(page.pdf())).isEmpty();
    }

    @Test
    void where_and_when_it_was_taken_does_not_go_along() throws IOException {
        byte[] told = withPart(written(receipt(300, 400), "jpeg"), 0xe1, exif(1, "52.0907N 5.1214E Telefoon van Sanne"));
        byte[] noted = withPart(told, 0xfe, "geheim".getBytes(StandardCharsets.US_ASCII));

        byte[] pdf = upload.page(noted).pdf();

        assertThat(text(noted)).contains("Sanne", "geheim");
        assertThat(text(pdf)).doesNotContain("Sanne", "geheim", "52.0907", "Exif");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void it_stands_upright_however_the_camera_was_held(int held) throws IOException {
        byte[] photo = withPart(written(asHeld(receipt(200, 320), held), "jpeg"), 0xe1, exif(held, ""));

        BufferedImage page = rendered(upload.page(photo).pdf());

        assertThat(page.getHeight()).isGreaterThan(page.getWidth());
        int top = page.getHeight() / 8;
        assertThat(new Color(page.getRGB(page.getWidth() / 4, top)).getRed()).as("red at the top left").isGreaterThan(180);
        assertThat(new Color(page.getRGB(page.getWidth() / 4, top)).getBlue()).isLessThan(90);
        assertThat(new Color(page.getRGB(page.getWidth() * 3 / 4, top)).getBlue()).as("blue at the top right").isGreaterThan(180);
    }

    @Test
    void a_large_photo_is_made_small_enough_to_keep() throws IOException {
        byte[] pdf = upload.page(written(receipt(4_000, 6_000), "jpeg")).pdf();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            var image = (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(image.getHeight()).isLessThanOrEqualTo(PictureReader.LONGEST);
        }
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_refused_before_it_is_read() throws IOException {
        byte[] wide = png(60_000, 60_000, new byte[1_000]);
        byte[] tall = png(1, 2_000_000, new byte[1_000]);
        byte[] many = png(15_000, 15_000, new byte[1_000]);

        assertThat(upload.page(wide).refused()).contains("te veel beeldpunten");
        assertThat(upload.page(tall).refused()).contains("te veel beeldpunten");
        assertThat(upload.page(many).refused()).contains("te veel beeldpunten");
    }

    @Test
    void texts_in_a_picture_that_unfold_to_gigabytes_are_never_unfolded() throws IOException {
        byte[] sound = written(receipt(30, 40), "png");
        byte[] bomb = part("zTXt", join("a\0\0".getBytes(StandardCharsets.US_ASCII), deflated(new byte[50_000_000])));
        byte[] profile = part("iCCP", join("a\0\0".getBytes(StandardCharsets.US_ASCII), deflated(new byte[50_000_000])));
        byte[] photo = join(Arrays.copyOf(sound, 33), bomb, profile, Arrays.copyOfRange(sound, 33, sound.length));

        assertThat(upload.page(photo).refused()).isNull();
        assertThat(text(BarePicture.of(photo).bytes())).doesNotContain("zTXt", "iCCP");
    }

    @Test
    void a_picture_that_is_cut_off_or_no_picture_is_refused() throws IOException {
        byte[] jpeg = written(receipt(300, 400), "jpeg");
        byte[] png = written(receipt(300, 400), "png");

        for (byte[] broken : new byte[][] {
            Arrays.copyOf(jpeg, jpeg.length / 2), Arrays.copyOf(png, png.length / 2), Arrays.copyOf(jpeg, 4), Arrays.copyOf(png, 8),
            png(100, 100, new byte[10]), join(Arrays.copyOf(png, 8), part("IEND", new byte[0])),
            join(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xd9}),
            join(Arrays.copyOf(png, 8), new byte[] {(byte) 0x7f, -1, -1, -1, 'I', 'D', 'A', 'T'})
        }) {
            assertThat(upload.page(broken).refused()).as("%d bytes", broken.length).contains("nieuwe foto");
        }
        assertThat(upload.isPhoto("GIF89a".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(upload.isPhoto("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isFalse();
        assertThat(upload.isPhoto(new byte[0])).isFalse();
    }

    @ParameterizedTest
    @EnumSource(BarePicture.Kind.class)
    void whatever_bytes_are_wrong_it_is_a_page_or_a_refusal_and_never_a_fall(BarePicture.Kind kind) throws IOException {
        byte[] sound = written(receipt(60, 80), kind.name());
        Random chance = new Random(20261123);

        for (int round = 0; round < 150; round++) {
            byte[] wrong = sound.clone();
            for (int at = 0; at < 1 + round % 12; at++) {
                wrong[3 + chance.nextInt(wrong.length - 3)] = (byte) chance.nextInt(256);
            }
            PhotoPages.Page page = upload.page(wrong);
            assertThat(page.pdf() == null).isNotEqualTo(page.refused() == null);
        }
    }

    /** Red at the top left, blue at the top right, white below. */
    private static BufferedImage receipt(int width, int height) {
        BufferedImage it = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = it.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 3);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height / 3);
        graphics.dispose();
        return it;
    }

    /** What the sensor sees of it: row and column zero lie where EXIF says for each way of holding. */
    private static BufferedImage asHeld(BufferedImage upright, int held) {
        int width = upright.getWidth();
        int height = upright.getHeight();
        boolean side = held > 4;
        BufferedImage it = new BufferedImage(side ? height : width, side ? width : height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < it.getHeight(); y++) {
            for (int x = 0; x < it.getWidth(); x++) {
                int fromX = side ? (held == 6 || held == 7 ? width - 1 - y : y) : (held == 2 || held == 3 ? width - 1 - x : x);
                int fromY = side ? (held == 7 || held == 8 ? height - 1 - x : x) : (held == 3 || held == 4 ? height - 1 - y : y);
                it.setRGB(x, y, upright.getRGB(fromX, fromY));
            }
        }
        return it;
    }

    private static byte[] written(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, format, out);
        return out.toByteArray();
    }

    private static BufferedImage rendered(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0);
        }
    }

    private static byte[] exif(int held, String more) {
        ByteBuffer it = ByteBuffer.allocate(32 + more.length());
        it.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 1)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) held).putShort((short) 0);
        return it.put(more.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] withPart(byte[] jpeg, int part, byte[] content) {
        ByteBuffer it = ByteBuffer.allocate(4 + content.length).put((byte) 0xff).put((byte) part);
        byte[] whole = it.putShort((short) (content.length + 2)).put(content).array();
        return join(Arrays.copyOf(jpeg, 2), whole, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    /** A PNG with eight bits of grey that says so of its size, with pixels that are far too few. */
    private static byte[] png(int width, int height, byte[] pixels) {
        byte[] header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 8).array();
        byte[] mark = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return join(mark, part("IHDR", header), part("IDAT", deflated(pixels)), part("IEND", new byte[0]));
    }

    private static byte[] part(String name, byte[] content) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.US_ASCII));
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length).putInt(content.length).put(name.getBytes(StandardCharsets.US_ASCII)).put(content)
                .putInt((int) sum.getValue()).array();
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] out = new byte[content.length / 100 + 1_000];
        return Arrays.copyOf(out, deflater.deflate(out));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
