import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Makes pictures smaller for a page of text: {@code java ShrinkPicture.java FROM TO [FROM TO …]}, all PNG. */
final class ShrinkPicture {
    private static final int WIDTH_PX = 960;
    private static final long MOST_BYTES = 200_000;

    private ShrinkPicture() { }

    public static void main(String[] paths) throws IOException {
        for (int i = 0; i + 1 < paths.length; i += 2) {
            BufferedImage whole = ImageIO.read(Path.of(paths[i]).toFile());
            int height = Math.round((float) whole.getHeight() * WIDTH_PX / whole.getWidth());
            BufferedImage small = new BufferedImage(WIDTH_PX, height, BufferedImage.TYPE_INT_RGB);
            small.getGraphics().drawImage(whole.getScaledInstance(WIDTH_PX, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            Path to = Path.of(paths[i + 1]);
            ImageIO.write(small, "png", to.toFile());
            if (Files.size(to) > MOST_BYTES) {
                throw new IOException(to + " has " + Files.size(to) + " bytes; the README takes pictures up to " + MOST_BYTES);
            }
        }
    }
}
