package nl.werkbrug.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads a photo that somebody brought in: its size first, and then never more of it than a page of paper can show. */
final class PictureReader {

    /** The most dots of a photo that is read; that of a good telephone has a quarter of it. */
    static final long MOST_DOTS = 50_000_000;
    /** The longest side of what is kept: a receipt can be read with it on a whole page. */
    static final int LONGEST = 2_400;

    private static final int WIDEST = 20_000;

    private PictureReader() {}

    /** A photo with more dots than are read. */
    static final class TooLarge extends IOException {

        TooLarge(int width, int height) {
            super(width + " x " + height);
        }
    }

    /**
     * The picture in plain colours, upright.
     *
     * @throws TooLarge when it has too many dots
     * @throws IOException when it cannot be read
     */
    static BufferedImage read(BarePicture picture) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(picture.kind().name());
        ImageReader reader = readers.next();
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (width > WIDEST || height > WIDEST || (long) width * height > MOST_DOTS) {
                throw new TooLarge(width, height);
            }
            ImageReadParam asked = reader.getDefaultReadParam();
            int step = Math.max(1, (Math.max(width, height) + LONGEST - 1) / LONGEST);
            asked.setSourceSubsampling(step, step, 0, 0);
            return upright(plain(reader.read(0, asked)), picture.upright());
        } finally {
            reader.dispose();
        }
    }

    /** On white, where the picture lets something through. */
    private static BufferedImage plain(BufferedImage it) {
        BufferedImage plain = new BufferedImage(it.getWidth(), it.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(it, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    private static BufferedImage upright(BufferedImage it, int held) {
        if (held == 1) {
            return it;
        }
        int width = it.getWidth();
        int height = it.getHeight();
        boolean onItsSide = held > 4;
        BufferedImage turned = new BufferedImage(onItsSide ? height : width, onItsSide ? width : height, BufferedImage.TYPE_INT_RGB);
        boolean mirrorX = held == 2 || held == 3 || held == 7 || held == 8;
        boolean mirrorY = held == 3 || held == 4 || held == 6 || held == 7;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int toX = mirrorX ? width - 1 - x : x;
                int toY = mirrorY ? height - 1 - y : y;
                turned.setRGB(onItsSide ? toY : toX, onItsSide ? toX : toY, it.getRGB(x, y));
            }
        }
        return turned;
    }
}
