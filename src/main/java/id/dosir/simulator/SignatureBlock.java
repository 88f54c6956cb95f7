package id.dosir.simulator;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignerTextHorizontalAlignment;
import eu.europa.esig.dss.enumerations.SignerTextPosition;
import eu.europa.esig.dss.enumerations.TextWrapping;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.DSSFileFont;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.SignatureImageTextParameters;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javax.imageio.ImageIO;

/** The picture of a signature: who signed, and that it is only a simulation; with a picture or QR beside it if asked. */
final class SignatureBlock {

    private final byte[] font;
    private final ResourceBundle texts = ResourceBundle.getBundle("id.dosir.simulator.texts");

    SignatureBlock() throws IOException {
        try (InputStream in = SignatureBlock.class.getResourceAsStream("LiberationSans-Regular.ttf")) {
            this.font = in.readAllBytes();
        }
    }

    /**
     * @param signer name to print
     * @param link content of the QR, if one is wanted
     * @param picture the client's own picture instead of the QR
     */
    SignatureImageParameters draw(String signer, Optional<String> link, Optional<byte[]> picture) throws IOException {
        SignatureImageTextParameters text = new SignatureImageTextParameters();
        text.setText(MessageFormat.format(texts.getString("block"), signer));
        text.setTextWrapping(TextWrapping.FILL_BOX_AND_LINEBREAK);
        text.setSignerTextHorizontalAlignment(SignerTextHorizontalAlignment.LEFT);
        text.setSignerTextPosition(SignerTextPosition.RIGHT);
        DSSFileFont file = new DSSFileFont(new InMemoryDocument(font, "LiberationSans-Regular.ttf"));
        file.setEmbedFontSubset(true);
        text.setFont(file);
        SignatureImageParameters block = new SignatureImageParameters();
        block.setTextParameters(text);
        block.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        if (picture.isPresent()) {
            block.setImage(new InMemoryDocument(picture.get(), "ttd.png"));
        } else if (link.isPresent()) {
            block.setImage(new InMemoryDocument(qr(link.get()), "qr.png"));
        }
        return block;
    }

    private static byte[] qr(String link) throws IOException {
        try {
            BitMatrix dots =
                    new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, 150, 150, Map.of(EncodeHintType.MARGIN, 1));
            BufferedImage picture = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    picture.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalArgumentException("linkQR tidak dapat dijadikan QR", e);
        }
    }
}
