package id.dosir.core.filing;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.PersonName;
import id.dosir.core.certificate.SerialNumber;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;

/** When two values of a field say the same. */
final class Statements {

    private Statements() {}

    /**
     * @param field as in {@link Proposal#field}
     * @return what the value says, the same for all ways to write it; empty when it cannot be a value of the field
     */
    static Optional<String> meaning(String field, String value) {
        return switch (field) {
            case "nip" -> Nip.parse(value).map(Nip::digits);
            case "nik" -> Nik.parse(value).map(Nik::digits);
            case "email", "otherEmail" -> EmailAddress.parse(value).map(EmailAddress::value);
            case "serial" -> SerialNumber.parse(value).map(SerialNumber::decimal);
            case "name" -> Optional.of(PersonName.bare(value)).filter(name -> !name.isEmpty());
            case "birthDate", "letterDate" -> date(value).map(LocalDate::toString);
            default -> Optional.of(value.toLowerCase(Locale.ROOT)
                            .replaceAll("[\\s\\u00a0]+", " ")
                            .strip())
                    .filter(text -> !text.isEmpty());
        };
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
