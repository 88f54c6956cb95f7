package id.dosir.simulator;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** {@link Person} in JSON: as kept in the folder and as the admin calls speak it. */
final class PersonJson {

    private PersonJson() {}

    /**
     * @param serials gives the serial number of a person who comes without a certificate
     * @throws IllegalArgumentException when a member is missing or malformed
     */
    static Person read(JsonObject json, Supplier<BigInteger> serials) {
        List<IssuedCertificate> certificates = new ArrayList<>();
        if (json.containsKey("certificates")) {
            json.getJsonArray("certificates")
                    .getValuesAs(JsonObject.class)
                    .forEach(c -> certificates.add(certificate(c)));
        }
        if (certificates.isEmpty()) {
            certificates.add(IssuedCertificate.good(serials.get()));
        }
        return new Person(
                json.getString("nik", ""),
                json.getString("name", ""),
                json.getString("email", ""),
                json.getString("passphrase", ""),
                Status.of(json.getString("status", "ISSUE")),
                certificates);
    }

    /** @param withSecrets whether the passphrases are written, as the folder needs them */
    static JsonArray write(Collection<Person> people, boolean withSecrets) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        people.forEach(person -> array.add(write(person, withSecrets)));
        return array.build();
    }

    static JsonObject write(Person person, boolean withSecrets) {
        JsonArrayBuilder certificates = Json.createArrayBuilder();
        person.certificates().forEach(c -> certificates.add(write(c)));
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("nik", person.nik())
                .add("name", person.name())
                .add("email", person.email())
                .add("status", person.status().name())
                .add("serial", person.certificate().serial().toString())
                .add("certificates", certificates);
        if (withSecrets) {
            json.add("passphrase", person.passphrase());
        }
        return json.build();
    }

    private static JsonObjectBuilder write(IssuedCertificate certificate) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("serial", certificate.serial().toString());
        certificate.revocation().ifPresent(r -> json.add("revokedAt", r.at().toString())
                .add("reason", r.reason()));
        return json;
    }

    private static IssuedCertificate certificate(JsonObject json) {
        IssuedCertificate good = IssuedCertificate.good(new BigInteger(json.getString("serial")));
        return json.containsKey("revokedAt")
                ? good.revoked(Instant.parse(json.getString("revokedAt")), json.getInt("reason", 0))
                : good;
    }
}
