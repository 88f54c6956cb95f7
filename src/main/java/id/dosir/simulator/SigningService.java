package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import org.bouncycastle.operator.OperatorCreationException;

/** Version 1 of the eSign API: signing, fetching once what was signed, and the status of a user. */
final class SigningService implements AutoCloseable {

    private static final Logger LOG = System.getLogger(SigningService.class.getName());
    /** Letters waiting for their one download; the oldest is forgotten first. */
    private static final int MOST_KEPT = 500;

    private static final byte[] GARBAGE = "\u0000not a letter\u0000".repeat(40).getBytes(StandardCharsets.UTF_8);

    private final People people;
    private final LetterSigner signer;
    private final Faults faults;
    private final Clock clock;
    private final Map<String, byte[]> signed = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    });
    private final CountDownLatch closing = new CountDownLatch(1);

    SigningService(People people, LetterSigner signer, Faults faults, Clock clock) {
        this.people = people;
        this.signer = signer;
        this.faults = faults;
        this.clock = clock;
    }

    Reply sign(HttpExchange call, Matcher path) throws Exception {
        Fault.Mode fault = faults.next();
        if (fault == Fault.Mode.CLOSE) {
            return Reply.HANG_UP;
        }
        Form form;
        try {
            form = Form.read(call);
        } catch (IOException e) {
            return Reply.error(400, "Permintaan tidak dapat dibaca", 400);
        }
        return switch (fault) {
            case SERVER_ERROR -> Reply.springError(
                    500,
                    "Internal Server Error",
                    "/api/sign/pdf",
                    clock.instant().toString());
            case BUSY -> Reply.status(503, "Service Unavailable");
            case GARBAGE -> Reply.bytes("application/pdf", GARBAGE);
            case HTML -> Reply.html("<!DOCTYPE html><title>login</title><p>Silakan masuk");
            case ERROR_WITH_200 -> Reply.error(200, "Proses signing gagal : layanan tidak siap", 500);
            case DROP -> {
                sign(form);
                yield Reply.HANG_UP;
            }
            case DELAY -> {
                Reply reply = sign(form);
                boolean stopped = closing.await(faults.current().delayMillis(), TimeUnit.MILLISECONDS);
                yield stopped ? Reply.HANG_UP : reply;
            }
            default -> sign(form);
        };
    }

    Reply download(HttpExchange call, Matcher path) {
        byte[] pdf = signed.remove(path.group(1));
        return pdf == null
                ? Reply.error(404, "Dokumen tidak ditemukan atau sudah diunduh", 404)
                : Reply.bytes("application/pdf", pdf);
    }

    Reply status(HttpExchange call, Matcher path) {
        Status status = people.find(path.group(1)).map(Person::status).orElse(Status.NOT_REGISTERED);
        boolean registered = status != Status.NOT_REGISTERED;
        String message = registered
                ? "User telah terdaftar dan memiliki sertifikat dengan status " + status
                : "User belum terdaftar";
        return Reply.json(
                200,
                Json.createObjectBuilder()
                        .add("status_code", registered ? 1111 : 1110)
                        .add("status", status.name())
                        .add("message", message)
                        .build());
    }

    @Override
    public void close() {
        closing.countDown();
    }

    private Reply sign(Form form) throws GeneralSecurityException, OperatorCreationException {
        Optional<Person> person =
                form.text("nik").flatMap(people::find).filter(p -> p.status() != Status.NOT_REGISTERED);
        if (person.isEmpty()) {
            return coded("User/Penandatangan tidak terdaftar", 2011);
        }
        if (!person.get().passphrase().equals(form.text("passphrase").orElse(""))) {
            return coded("Passphrase anda salah", 2031);
        }
        if (person.get().status() != Status.ISSUE) {
            return Reply.error(
                    400,
                    "Proses signing gagal : status sertifikat " + person.get().status(),
                    400);
        }
        try {
            SigningOrder order = SigningOrder.of(form);
            return answer(order, signer.sign(order, person.get()));
        } catch (IllegalArgumentException e) {
            return Reply.error(400, String.valueOf(e.getMessage()), 400);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "a letter could not be signed", e);
            // the real service leaks the name of its exception in the same way
            return Reply.error(400, "Proses signing gagal : " + e.getClass().getName() + ": PDF header not found", 400);
        }
    }

    private Reply answer(SigningOrder order, byte[] pdf) {
        String id = UUID.randomUUID().toString().replace("-", "");
        signed.put(id, pdf);
        return order.base64()
                ? Reply.json(
                        200,
                        Json.createObjectBuilder()
                                .add("id_dokumen", id)
                                .add("base64_signed_file", Base64.getEncoder().encodeToString(pdf))
                                .build())
                : new Reply(200, "application/pdf", pdf, Map.of("id_dokumen", id));
    }

    private Reply coded(String text, int code) {
        return faults.current().codeInText() ? Reply.error(400, text + " " + code, 400) : Reply.error(400, text, code);
    }
}
