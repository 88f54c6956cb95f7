package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Version 2 of the eSign API: JSON, keyed by NIK or e-mail, several files in one call, no second download. */
final class SigningServiceTwo {

    private static final int LARGEST_CALL = 64 << 20;

    private final People people;
    private final Pen pen;
    private final FaultyAnswers faulty;
    private final OneTimeCodes codes;
    private final Mailbox mailbox;

    SigningServiceTwo(People people, Pen pen, FaultyAnswers faulty, OneTimeCodes codes, Mailbox mailbox) {
        this.people = people;
        this.pen = pen;
        this.faulty = faulty;
        this.codes = codes;
        this.mailbox = mailbox;
    }

    Reply sign(HttpExchange call, Matcher path) throws Exception {
        return faulty.answer("/api/v2/sign/pdf", new Call(call));
    }

    Reply status(HttpExchange call, Matcher path) throws IOException {
        try {
            Status status = person(json(call)).map(Person::status).orElse(Status.NOT_REGISTERED);
            return Reply.json(
                    200,
                    Json.createObjectBuilder()
                            .add("status", status.name())
                            .add("message", SigningService.message(status))
                            .build());
        } catch (Pen.Refused refused) {
            return refused.reply();
        }
    }

    /** Mails a one-time code to the signer; {@code data} is the number of files that it is good for. */
    Reply code(HttpExchange call, Matcher path) throws IOException {
        try {
            JsonObject asked = json(call);
            Optional<Person> person = person(asked).filter(p -> p.status() == Status.ISSUE);
            if (person.isEmpty()) {
                return Reply.error(400, "User/Penandatangan tidak terdaftar", 2011);
            }
            int files = asked.getInt("data", 1);
            String digits = codes.issue(person.get().nik(), Math.max(1, files));
            mailbox.deliver(person.get().email(), "Kode OTP penandatanganan (SIMULASI)", digits);
            return Reply.json(
                    200,
                    Json.createObjectBuilder()
                            .add("message", "OTP telah dikirim ke surel pengguna")
                            .build());
        } catch (Pen.Refused refused) {
            return refused.reply();
        }
    }

    private Optional<Person> person(JsonObject asked) {
        String email = asked.getString("email", "");
        return asked.containsKey("nik")
                ? people.find(asked.getString("nik", ""))
                : people.all().stream()
                        .filter(p -> !email.isBlank() && p.email().equalsIgnoreCase(email))
                        .findFirst();
    }

    private static JsonObject json(HttpExchange call) throws IOException, Pen.Refused {
        byte[] body = call.getRequestBody().readNBytes(LARGEST_CALL);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException e) {
            throw new Pen.Refused(Reply.error(400, "Permintaan tidak dapat dibaca", 400));
        }
    }

    private final class Call implements FaultyAnswers.Signing {

        private final HttpExchange exchange;
        private JsonObject asked;

        Call(HttpExchange exchange) {
            this.exchange = exchange;
        }

        @Override
        public void read() throws IOException, Pen.Refused {
            asked = json(exchange);
        }

        @Override
        public Reply sign() throws Exception {
            long begin = System.nanoTime();
            List<SigningOrder> orders;
            try {
                orders = orders();
            } catch (IllegalArgumentException | ClassCastException e) {
                return Reply.error(400, String.valueOf(e.getMessage()), 400);
            }
            Person person = pen.require(person(asked), known -> proven(known, orders.size()));
            JsonArrayBuilder files = Json.createArrayBuilder();
            for (SigningOrder order : orders) {
                files.add(Base64.getEncoder().encodeToString(pen.sign(order, person)));
            }
            return Reply.json(
                    200,
                    Json.createObjectBuilder()
                            .add("time", (System.nanoTime() - begin) / 1_000_000)
                            .add("file", files)
                            .build());
        }

        private boolean proven(Person known, int files) {
            // the guide's samples call it otp in places, its schema totp
            String code = asked.getString("totp", asked.getString("otp", ""));
            return code.isEmpty()
                    ? known.passphrase().equals(asked.getString("passphrase", ""))
                    : codes.spend(known.nik(), code, files);
        }

        /** One entry of properties serves all files; more must be as many as there are files. */
        private List<SigningOrder> orders() {
            JsonArray files = array("file");
            JsonArray properties = array("signatureProperties");
            if (properties.size() != 1 && properties.size() != files.size()) {
                throw new IllegalArgumentException("signatureProperties harus satu atau sebanyak file");
            }
            List<SigningOrder> orders = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                byte[] pdf = Base64.getMimeDecoder().decode(((JsonString) files.get(i)).getString());
                orders.add(SigningOrder.of(pdf, properties.getJsonObject(properties.size() == 1 ? 0 : i)));
            }
            return orders;
        }

        private JsonArray array(String name) {
            if (asked.get(name) instanceof JsonArray array && !array.isEmpty()) {
                return array;
            }
            throw new IllegalArgumentException(name + " tidak boleh kosong");
        }
    }
}
