package id.dosir.simulator;

import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.Optional;

/**
 * One letter of a signing call, read.
 *
 * @param pdf what to sign
 * @param visible whether a block is drawn
 * @param placement where, if told
 * @param tag text in the letter to draw it at, if told
 * @param link content of a QR to draw
 * @param picture the client's own picture, used instead of the QR
 * @param base64 whether the answer is wanted as JSON
 */
record SigningOrder(
        byte[] pdf,
        boolean visible,
        Optional<Placement> placement,
        Optional<Tag> tag,
        Optional<String> link,
        Optional<byte[]> picture,
        Optional<String> reason,
        Optional<String> location,
        boolean base64) {

    private static final int DEFAULT_SIZE = 100;

    /** @param text to look for; the block gets this size, its lower left corner where the text begins */
    record Tag(String text, float width, float height) {}

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
                form.text("tag_koordinat").map(text -> new Tag(text, size(form, "width"), size(form, "height"))),
                form.text("linkQR").filter(link -> !picture),
                form.file("imageTTD").filter(image -> picture),
                form.text("reason"),
                form.text("location"),
                form.text("jenis_response").orElse("BYTE").equalsIgnoreCase("BASE64"));
    }

    /**
     * @param pdf one of the files of a call of version 2
     * @param property that goes with it
     * @throws IllegalArgumentException when a member is missing or malformed
     */
    static SigningOrder of(byte[] pdf, JsonObject property) {
        String tag = property.getString("tag_koordinat", "");
        String picture = property.getString("imageBase64", "");
        return new SigningOrder(
                pdf,
                property.getString("tampilan", "").equalsIgnoreCase("visible"),
                property.containsKey("originX") ? Optional.of(Placement.in(property)) : Optional.empty(),
                tag.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Tag(
                                tag, property.getInt("width", DEFAULT_SIZE), property.getInt("height", DEFAULT_SIZE))),
                Optional.empty(),
                picture.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Base64.getMimeDecoder().decode(picture)),
                given(property, "reason"),
                given(property, "location"),
                false);
    }

    SigningOrder with(byte[] other) {
        return new SigningOrder(other, visible, placement, tag, link, picture, reason, location, base64);
    }

    SigningOrder at(Placement place) {
        return new SigningOrder(pdf, visible, Optional.of(place), tag, link, picture, reason, location, base64);
    }

    private static Optional<String> given(JsonObject property, String name) {
        return Optional.of(property.getString(name, "")).filter(text -> !text.isBlank() && !text.equals("null"));
    }

    private static float size(Form form, String name) {
        try {
            return form.text(name).map(Float::parseFloat).orElse((float) DEFAULT_SIZE);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " harus berupa angka", e);
        }
    }
}
