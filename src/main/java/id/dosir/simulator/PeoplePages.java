package id.dosir.simulator;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The switchboard for people: as a page, and as calls for tests and for the generator of demo data. */
final class PeoplePages {

    private final People people;
    private final TestAuthority authority;
    private final Page page = new Page("people.html");
    private final Page row = new Page("person.html");
    private final Page button = new Page("button.html");

    PeoplePages(People people, TestAuthority authority) throws IOException {
        this.people = people;
        this.authority = authority;
    }

    Reply page(HttpExchange call, Matcher path) {
        String rows = people.all().stream().map(this::row).collect(Collectors.joining());
        return Reply.html(page.fill(Map.of("rows", rows)));
    }

    Reply list(HttpExchange call, Matcher path) {
        return Reply.json(200, PersonJson.write(people.all(), false));
    }

    /** Adds one person, or changes a known one. */
    Reply put(HttpExchange call, Matcher path) throws IOException {
        byte[] body = call.getRequestBody().readNBytes(1 << 20);
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            JsonObject json = reader.readObject();
            return Reply.json(200, PersonJson.write(people.put(json), false));
        } catch (JsonException | ClassCastException | IllegalArgumentException e) {
            return Reply.error(400, "bad person: " + e.getMessage(), 400);
        }
    }

    /** The same from the form of the page: NIK and name are enough to try a request with. */
    Reply add(HttpExchange call, Matcher path) throws IOException {
        Form form = Form.read(call);
        String nik = form.text("nik").orElse("").strip();
        try {
            people.put(Json.createObjectBuilder()
                    .add("nik", nik)
                    .add("name", form.text("name").orElse("").strip())
                    .add("email", "contoh@simulasi.invalid")
                    .add("passphrase", "Simulasi-2026!")
                    .add("status", Status.ISSUE.name())
                    .build());
            return Reply.seeOther("/#n" + nik);
        } catch (IllegalArgumentException e) {
            return Reply.error(400, "bad person: " + e.getMessage(), 400);
        }
    }

    /** Changes a status; {@code ?reason=} gives the CRLReason of a revocation. */
    Reply turn(HttpExchange call, Matcher path) throws IOException {
        String query = Optional.ofNullable(call.getRequestURI().getQuery()).orElse("");
        int reason = query.matches("reason=\\d") ? query.charAt(query.length() - 1) - '0' : 0;
        Status status;
        try {
            status = Status.of(path.group(2));
        } catch (IllegalArgumentException e) {
            return Reply.error(400, "bad person: " + e.getMessage(), 400);
        }
        Optional<Person> changed = people.turn(path.group(1), status, reason);
        if (changed.isEmpty()) {
            return Reply.error(404, "unknown person", 404);
        }
        String accept =
                Optional.ofNullable(call.getRequestHeaders().getFirst("Accept")).orElse("");
        return accept.contains("text/html")
                ? Reply.seeOther("/#n" + path.group(1))
                : Reply.json(200, PersonJson.write(changed.get(), false));
    }

    /** @return the person's current certificate as PEM, made now if need be */
    Reply certificate(HttpExchange call, Matcher path) throws Exception {
        Optional<Person> person = people.find(path.group(1));
        if (person.isEmpty()) {
            return Reply.error(404, "unknown person", 404);
        }
        String pem = TestAuthority.pem(authority.of(person.get()).certificate());
        return Reply.bytes("application/x-pem-file", pem.getBytes(StandardCharsets.US_ASCII));
    }

    private String row(Person person) {
        return row.fill(Map.of(
                "nik", person.nik(),
                "name", person.name(),
                "email", person.email(),
                "status", person.status().name(),
                "serial", person.certificate().serial().toString(16),
                "usual", buttons(person, Stream.of(Status.ISSUE, Status.SUSPEND, Status.REVOKE)),
                "others",
                        buttons(
                                person,
                                Stream.of(Status.values())
                                        .filter(s -> s != Status.ISSUE && s != Status.SUSPEND && s != Status.REVOKE))));
    }

    private String buttons(Person person, Stream<Status> statuses) {
        return statuses.filter(status -> status != person.status())
                .map(status -> button.fill(Map.of("nik", person.nik(), "name", person.name(), "status", status.name())))
                .collect(Collectors.joining());
    }
}
