package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import java.io.IOException;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;

/** Version 1 of the eSign API: signing, fetching once what was signed, and the status of a user. */
final class SigningService {

    /** Letters waiting for their one download; the oldest is forgotten first. */
    private static final int MOST_KEPT = 500;

    private final People people;
    private final Pen pen;
    private final FaultyAnswers faulty;
    private final Map<String, byte[]> signed = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_KEPT;
        }
    });

    SigningService(People people, Pen pen, FaultyAnswers faulty) {
        this.people = people;
        this.pen = pen;
        this.faulty = faulty;
    }

    Reply sign(HttpExchange call, Matcher path) throws Exception {
        return faulty.answer("/api/sign/pdf", new Call(call));
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
        return Reply.json(
                200,
                Json.createObjectBuilder()
                        .add("status_code", registered ? 1111 : 1110)
                        .add("status", status.name())
                        .add("message", message(status))
                        .build());
    }

    /** @return what the service says of a status, in both versions */
    static String message(Status status) {
        return status == Status.NOT_REGISTERED
                ? "User belum terdaftar"
                : "User telah terdaftar dan memiliki sertifikat dengan status " + status;
    }

    private final class Call implements FaultyAnswers.Signing {

        private final HttpExchange exchange;
        private Form form;

        Call(HttpExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void read() throws Pen.Refused {
            try {
                form = Form.read(exchange);
            } catch (IOException e) {
                throw new Pen.Refused(Reply.error(400, "Permintaan tidak dapat dibaca", 400));
            }
        }

        @Override
        public Reply sign() throws Exception {
            Person person = pen.require(form.text("nik").flatMap(people::find), known -> known.passphrase()
                    .equals(form.text("passphrase").orElse("")));
            SigningOrder order;
            try {
                order = SigningOrder.of(form);
            } catch (IllegalArgumentException e) {
                return Reply.error(400, String.valueOf(e.getMessage()), 400);
            }
            return answer(order, pen.sign(order, person));
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
}
