package id.dosir.bsre;

import id.dosir.bsre.SigningAnswer.Kind;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Optional;

/**
 * Version 2: {@code POST /api/v2/sign/pdf}, JSON. It takes several files, and we send one: each letter has a number of its own,
 * and a lost answer must not leave more than one of them in the dark. There is nothing to fetch afterwards.
 */
final class SigningTwo {

    private static final int LARGEST_ANSWER = SigningOne.LARGEST_LETTER / 3 * 4 + (1 << 16);

    private final ServiceConnection service;

    SigningTwo(ServiceConnection service) {
        this.service = service;
    }

    SigningAnswer sign(SigningRequest request) {
        HttpResponse<byte[]> response;
        try (JsonBody body = new JsonBody(request.nik(), request.passphrase(), block(request), request.pdf())) {
            response = service.send(
                    service.to("/api/v2/sign/pdf")
                            .header("Content-Type", "application/json")
                            .POST(body.publisher())
                            .build(),
                    LARGEST_ANSWER,
                    heads -> {});
        } catch (Exchange.NotReached e) {
            return new Unavailable(Kind.CONNECT, 0, e.getMessage());
        } catch (IOException e) {
            return new Unknown(e.getMessage());
        }
        Optional<byte[]> pdf = response.statusCode() == 200 ? letter(response.body()) : Optional.empty();
        return pdf.<SigningAnswer>map(bytes -> new Signed(bytes, Optional.empty()))
                .orElseGet(() -> SigningFailure.read(response, request));
    }

    private JsonObject block(SigningRequest request) {
        JsonObjectBuilder block = Json.createObjectBuilder()
                .add("tampilan", "VISIBLE")
                .add("imageBase64", Base64.getEncoder().encodeToString(QrPicture.of(request.link())));
        Optional<String> tag = service.settings().tag();
        tag.ifPresent(text -> block.add("tag_koordinat", text));
        request.placement().ifPresent(place -> {
            if (tag.isEmpty()) {
                block.add("page", place.page()).add("originX", place.x()).add("originY", place.fromTop());
            }
            block.add("width", place.width()).add("height", place.height());
        });
        return block.build();
    }

    private static Optional<byte[]> letter(byte[] body) {
        return ServiceError.object(body)
                .map(json -> json.get("file"))
                .filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .filter(files -> files.size() == 1)
                .map(files -> files.get(0))
                .filter(JsonString.class::isInstance)
                .flatMap(file -> decoded(((JsonString) file).getString()))
                .filter(SigningFailure::isPdf);
    }

    private static Optional<byte[]> decoded(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
