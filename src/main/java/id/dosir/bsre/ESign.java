package id.dosir.bsre;

import id.dosir.bsre.SigningAnswer.Declined;
import id.dosir.bsre.SigningAnswer.Kind;
import id.dosir.bsre.SigningAnswer.Reason;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Has a letter signed by the eSign Client Service, version 1 ({@code POST /api/sign/pdf}). One call is one request on
 * the wire: nothing is repeated here, because a lost answer may belong to a signature that was made.
 */
@ApplicationScoped
public class ESign {

    private static final int LARGEST_LETTER = 25 << 20;
    private static final int FORM_AROUND_LETTER = 8 << 10;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final ServiceConnection service;

    /** For the container's proxy only. */
    protected ESign() {
        this.service = null;
    }

    @Inject
    public ESign(BsreSettings settings) {
        this.service = new ServiceConnection(settings);
    }

    /**
     * @param request letter, signer and passphrase; the caller wipes the passphrase afterwards
     * @return what came of it; never an exception for anything the service or the network does
     */
    public SigningAnswer sign(SigningRequest request) {
        HttpResponse<byte[]> response;
        try (FormBody form = form(request)) {
            response = service.send(
                    service.to("/api/sign/pdf")
                            .header("Content-Type", form.contentType())
                            .POST(form.publisher())
                            .build(),
                    LARGEST_LETTER);
        } catch (ServiceConnection.NotReached e) {
            return new Unavailable(Kind.CONNECT, 0, e.getMessage());
        } catch (CappedBody.TooLarge e) {
            return new Unavailable(Kind.GARBAGE, 200, e.getMessage());
        } catch (IOException e) {
            return new Unknown(e.getMessage());
        }
        return read(response, request);
    }

    private static FormBody form(SigningRequest request) {
        FormBody form = new FormBody(request.pdf().length + FORM_AROUND_LETTER)
                .pdf("file", "surat.pdf", request.pdf())
                .text("nik", request.nik())
                .secret("passphrase", request.passphrase())
                .text("tampilan", "visible")
                .text("image", "false")
                .text("linkQR", request.link())
                .text("jenis_response", "BYTE");
        request.placement().ifPresent(place -> form.text("page", String.valueOf(place.page()))
                .text("xAxis", String.valueOf(place.x()))
                .text("yAxis", String.valueOf(place.y()))
                .text("width", String.valueOf(place.width()))
                .text("height", String.valueOf(place.height())));
        return form;
    }

    private static SigningAnswer read(HttpResponse<byte[]> response, SigningRequest request) {
        byte[] body = response.body();
        int status = response.statusCode();
        if (status == 200 && Arrays.equals(body, 0, Math.min(PDF.length, body.length), PDF, 0, PDF.length)) {
            return new Signed(body, documentId(response));
        }
        String detail = ServiceText.masked(body, request.nik(), CharBuffer.wrap(request.passphrase()));
        Optional<ServiceError> error = ServiceError.read(status, body);
        int code = error.map(ServiceError::code).orElse(status);
        if (code == ServiceError.WRONG_PASSPHRASE) {
            return new Declined(Reason.WRONG_PASSPHRASE, detail);
        }
        if (code == ServiceError.UNKNOWN_SIGNER) {
            return new Declined(Reason.UNKNOWN_SIGNER, detail);
        }
        if (status == 400 || status == 413 || status == 415 || status == 422) {
            return new Declined(Reason.BAD_REQUEST, detail);
        }
        return new Unavailable(status == 200 && error.isEmpty() ? Kind.GARBAGE : Kind.HTTP_ERROR, status, detail);
    }

    /** Proxies drop or rewrite names with an underscore, so both spellings count. */
    private static Optional<String> documentId(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("id_dokumen")
                .or(() -> response.headers().firstValue("id-dokumen"))
                .filter(id -> id.matches("[0-9A-Za-z._-]{1,128}"));
    }
}
