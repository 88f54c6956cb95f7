package id.dosir.simulator;

import java.util.Optional;

/**
 * One call of {@code POST /api/sign/pdf}, read.
 *
 * @param pdf what to sign
 * @param visible whether a block is drawn
 * @param placement where, if told
 * @param link content of a QR to draw
 * @param picture the client's own picture, used instead of the QR
 * @param base64 whether the answer is wanted as JSON
 */
record SigningOrder(
        byte[] pdf,
        boolean visible,
        Optional<Placement> placement,
        Optional<String> link,
        Optional<byte[]> picture,
        Optional<String> reason,
        Optional<String> location,
        boolean base64) {

    /** @throws IllegalArgumentException when a part is missing or malformed */
    static SigningOrder of(Form form) {
        byte[] pdf = form.file("file").orElseThrow(() -> new IllegalArgumentException("file tidak boleh kosong"));
        boolean visible = form.text("tampilan")
                .orElseThrow(() -> new IllegalArgumentException("tampilan tidak boleh kosong"))
                .equalsIgnoreCase("visible");
        boolean picture = form.text("image").orElse("false").equalsIgnoreCase("true");
        return new SigningOrder(
                pdf,
                visible,
                form.text("xAxis").map(x -> Placement.in(form.texts())),
                form.text("linkQR").filter(link -> !picture),
                form.file("imageTTD").filter(image -> picture),
                form.text("reason"),
                form.text("location"),
                form.text("jenis_response").orElse("BYTE").equalsIgnoreCase("BASE64"));
    }
}
