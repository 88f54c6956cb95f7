package id.dosir.rest;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Application;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whose certificate it is.
 *
 * @param nik first four and last two digits; the rest never leaves the server
 * @param serial of the certificate, if known
 */
@Schema(name = "Subscriber")
public record SubscriberView(
        String name,
        String nip,
        @Schema(description = "Masked, always") String nik,
        String rank,
        String position,
        String agency,
        String email,
        @Schema(description = "Second mailbox, if any") String otherEmail,
        String phone,
        String serial) {

    static SubscriberView of(Application application) {
        Subscriber person = application.subscriber();
        return new SubscriberView(
                person.name(),
                person.nip().map(Nip::digits).orElse(null),
                person.nik().masked(),
                person.rank(),
                person.position(),
                person.agency(),
                person.email().value(),
                person.otherEmail().map(EmailAddress::value).orElse(null),
                person.phone(),
                application.serial().map(SerialNumber::hex).orElse(null));
    }
}
