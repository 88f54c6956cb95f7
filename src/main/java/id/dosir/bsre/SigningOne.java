package id.dosir.bsre;

import id.dosir.bsre.SigningAnswer.Kind;
import id.dosir.bsre.SigningAnswer.Signed;
import id.dosir.bsre.SigningAnswer.Unavailable;
import id.dosir.bsre.SigningAnswer.Unknown;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Version 1: {@code POST /api/sign/pdf}, a multipart form. */
final class SigningOne {

    static final int LARGEST_LETTER = 25 << 20;
    private static final int FORM_AROUND_LETTER = 8 << 10;

    private final ServiceConnection service;

    SigningOne(ServiceConnection service) {
        this.service = service;
    }

    SigningAnswer sign(SigningRequest request) {
        AtomicReference<Optional<String>> id = new AtomicReference<>(Optional.empty());
        HttpResponse<byte[]> response;
        try (FormBody form = form(request)) {
            response = service.send(
                    service.to("/api/sign/pdf")
                            .header("Content-Type", form.contentType())
                            .POST(form.publisher())
                            .build(),
                    LARGEST_LETTER,
                    heads -> id.set(documentId(heads)));
        } catch (Exchange.NotReached e) {
            return new Unavailable(Kind.CONNECT, 0, e.getMessage());
        } catch (IOException e) {
            return looked(id.get(), new Unknown(e.getMessage()));
        }
        if (response.statusCode() == 200 && SigningFailure.isPdf(response.body())) {
            return new Signed(response.body(), id.get());
        }
        SigningAnswer failure = SigningFailure.read(response, request);
        return failure instanceof Unknown unknown ? looked(id.get(), unknown) : failure;
    }

    /** The head had come and named the letter before the line broke: it lies there for one download. */
    private SigningAnswer looked(Optional<String> id, Unknown otherwise) {
        if (id.isEmpty()) {
            return otherwise;
        }
        try {
            HttpResponse<byte[]> found = service.send(
                    service.to("/api/sign/download/" + id.get()).GET().build(), LARGEST_LETTER, heads -> {});
            return found.statusCode() == 200 && SigningFailure.isPdf(found.body())
                    ? new Signed(found.body(), id)
                    : otherwise;
        } catch (IOException e) {
            return otherwise;
        }
    }

    private FormBody form(SigningRequest request) {
        FormBody form = new FormBody(request.pdf().length + FORM_AROUND_LETTER)
                .pdf("file", "surat.pdf", request.pdf())
                .text("nik", request.nik())
                .secret("passphrase", request.passphrase())
                .text("tampilan", "visible")
                .text("image", "false")
                .text("linkQR", request.link())
                .text("jenis_response", "BYTE");
        Optional<String> tag = service.settings().tag();
        tag.ifPresent(text -> form.text("tag_koordinat", text));
        request.placement().ifPresent(place -> {
            if (tag.isEmpty()) {
                form.text("page", String.valueOf(place.page()))
                        .text("xAxis", String.valueOf(place.x()))
                        .text("yAxis", String.valueOf(place.y()));
            }
            form.text("width", String.valueOf(place.width())).text("height", String.valueOf(place.height()));
        });
        return form;
    }

    /** Proxies drop or rewrite names with an underscore, so both spellings count. */
    private static Optional<String> documentId(HttpHeaders heads) {
        return heads.firstValue("id_dokumen")
                .or(() -> heads.firstValue("id-dokumen"))
                .filter(id -> id.matches("[0-9A-Za-z._-]{1,128}"));
    }
}
