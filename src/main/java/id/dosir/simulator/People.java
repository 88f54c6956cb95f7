package id.dosir.simulator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of the simulated service, kept in {@code users.json}; seeded with invented people at the first start. */
final class People {

    private final Path file;
    private final Clock clock;
    private final Map<String, Person> byNik = new LinkedHashMap<>();

    People(Path folder, Clock clock) throws IOException {
        this.file = folder.resolve("users.json");
        this.clock = clock;
        if (Files.exists(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                read(in);
            }
        } else {
            try (InputStream in = People.class.getResourceAsStream("users.json")) {
                read(in);
            }
            save();
        }
    }

    synchronized Collection<Person> all() {
        return List.copyOf(byNik.values());
    }

    synchronized Optional<Person> find(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }

    synchronized Optional<IssuedCertificate> certificate(BigInteger serial) {
        return byNik.values().stream()
                .flatMap(person -> person.certificates().stream())
                .filter(certificate -> certificate.serial().equals(serial))
                .findFirst();
    }

    /** Adds a person, or renews name, e-mail, passphrase and status of a known one; certificates stay. */
    synchronized Person put(JsonObject json) throws IOException {
        Person given = PersonJson.read(json, CertificateMint::newSerial);
        Person known = byNik.get(given.nik());
        Person merged = known == null || json.containsKey("certificates")
                ? given
                : new Person(
                        given.nik(),
                        given.name(),
                        given.email(),
                        given.passphrase(),
                        known.status(),
                        known.certificates());
        byNik.put(merged.nik(), merged);
        return turn(merged, given.status(), 0);
    }

    /**
     * @param reason CRLReason for REVOKE
     * @return the changed person, or empty when nobody has this NIK
     */
    synchronized Optional<Person> turn(String nik, Status wanted, int reason) throws IOException {
        Person known = byNik.get(nik);
        return known == null ? Optional.empty() : Optional.of(turn(known, wanted, reason));
    }

    private Person turn(Person person, Status wanted, int reason) throws IOException {
        Person changed = person.turnedTo(wanted, now(), reason, CertificateMint::newSerial);
        byNik.put(changed.nik(), changed);
        save();
        return changed;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void read(InputStream in) throws IOException {
        try (JsonReader reader = Json.createReader(in)) {
            JsonArray array = reader.readArray();
            for (JsonObject json : array.getValuesAs(JsonObject.class)) {
                Person read = PersonJson.read(json, CertificateMint::newSerial);
                Person person = read.turnedTo(read.status(), now(), 0, CertificateMint::newSerial);
                byNik.put(person.nik(), person);
            }
        }
    }

    private void save() throws IOException {
        Path draft = file.resolveSibling("users.json.part");
        Files.write(draft, PersonJson.write(byNik.values(), true).toString().getBytes(StandardCharsets.UTF_8));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
