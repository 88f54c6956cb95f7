package id.dosir.bsre;

import id.dosir.bsre.SigningAnswer.Declined;
import id.dosir.bsre.SigningAnswer.Kind;
import id.dosir.bsre.SigningAnswer.Reason;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Reads an answer that is no signed letter. What does not say that nothing was signed leaves it open. */
final class SigningFailure {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Set<Integer> BAD_REQUEST = Set.of(400, 413, 415, 422);
    /** A proxy gave up waiting; the service behind it may not have. */
    private static final Set<Integer> GAVE_UP = Set.of(408, 502, 504);

    private SigningFailure() {}

    static boolean isPdf(byte[] body) {
        return Arrays.equals(body, 0, Math.min(PDF.length, body.length), PDF, 0, PDF.length);
    }

    static SigningAnswer read(HttpResponse<byte[]> response, SigningRequest request) {
        byte[] body = response.body();
        int status = response.statusCode();
        String detail = ServiceText.masked(body, request.nik(), CharBuffer.wrap(request.passphrase()));
        int code = ServiceError.read(status, body).map(ServiceError::code).orElse(status);
        if (code == ServiceError.WRONG_PASSPHRASE) {
            return new Declined(Reason.WRONG_PASSPHRASE, detail);
        }
        if (code == ServiceError.UNKNOWN_SIGNER) {
            return new Declined(Reason.UNKNOWN_SIGNER, detail);
        }
        if (GAVE_UP.contains(status) || holdsLetter(body) || status == 200 && !saysError(body)) {
            return new Unknown("HTTP " + status + " " + detail);
        }
        return BAD_REQUEST.contains(status)
                ? new Declined(Reason.BAD_REQUEST, detail)
                : new Unavailable(Kind.HTTP_ERROR, status, detail);
    }

    /** One integration met answers with status 500 that held a signed letter all the same: not taken, and not denied. */
    private static boolean holdsLetter(byte[] body) {
        return isPdf(body)
                || ServiceError.object(body)
                        .filter(json -> json.containsKey("file") || json.containsKey("base64_signed_file"))
                        .isPresent();
    }

    private static boolean saysError(byte[] body) {
        Optional<JsonObject> json = ServiceError.object(body);
        return json.filter(o -> ServiceError.text(o, "error").isPresent()
                        || ServiceError.text(o, "status_code").isPresent())
                .isPresent();
    }
}
