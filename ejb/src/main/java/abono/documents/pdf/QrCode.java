package abono.documents.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.codec.CCITTG4Encoder;
import java.util.Map;

/** A text as a QR code, one bit a module: crisp at any size. */
final class QrCode {
    /** The quiet zone that the standard asks for, in modules. */
    private static final int QUIET = 4;

    private QrCode() {}

    static PdfPCell cell(String text) {
        PdfPCell cell = new PdfPCell(image(text), true);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private static Image image(String text) {
        ByteMatrix code = matrix(text);
        int side = code.getWidth() + 2 * QUIET;
        int row = (side + 7) / 8;
        byte[] bits = new byte[row * side];
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                int at = x + QUIET;
                if (code.get(x, y) == 1) {
                    bits[(y + QUIET) * row + at / 8] |= (byte) (0x80 >> at % 8);
                }
            }
        }
        byte[] packed = CCITTG4Encoder.compress(bits, side, side);
        return Image.getInstance(
                side, side, false, Image.CCITTG4, Image.CCITT_BLACKIS1, packed, null);
    }

    private static ByteMatrix matrix(String text) {
        try {
            return Encoder.encode(
                            text,
                            ErrorCorrectionLevel.M,
                            Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(text, tooLong);
        }
    }
}
