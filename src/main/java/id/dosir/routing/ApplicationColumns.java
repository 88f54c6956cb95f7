package id.dosir.routing;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Sop;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;

/** What the applicant stated, as columns of the dossier. */
@Embeddable
class ApplicationColumns {

    @Column(name = "subscriber_name")
    String name;

    @Column(name = "subscriber_nip")
    String nip;

    @Column(name = "subscriber_nik")
    String nik;

    @Column(name = "subscriber_rank")
    String rank;

    @Column(name = "subscriber_position")
    String position;

    @Column(name = "subscriber_agency")
    String agency;

    @Column(name = "subscriber_email")
    String email;

    /** Null without one. */
    @Column(name = "subscriber_other_email")
    String otherEmail;

    @Column(name = "subscriber_phone")
    String phone;

    String serial;
    String reason;
    String explanation;

    @Column(name = "from_office")
    String letterFrom;

    @Column(name = "from_number")
    String letterNumber;

    @Column(name = "from_date")
    LocalDate letterDate;

    /** Null when nothing was said of it. */
    String behalf;

    protected ApplicationColumns() {}

    static ApplicationColumns of(Application a) {
        ApplicationColumns c = new ApplicationColumns();
        Subscriber s = a.subscriber();
        c.name = s.name();
        c.nip = s.nip().map(Nip::digits).orElse(null);
        c.nik = s.nik().digits();
        c.rank = s.rank();
        c.position = s.position();
        c.agency = s.agency();
        c.email = s.email().value();
        c.otherEmail = s.otherEmail().map(EmailAddress::value).orElse(null);
        c.phone = s.phone();
        c.serial = a.serial().map(SerialNumber::decimal).orElse(null);
        c.reason = a.reason().code();
        c.explanation = a.explanation();
        c.letterFrom = a.letterFrom();
        c.letterNumber = a.letterNumber();
        c.letterDate = a.letterDate();
        c.behalf = a.behalf().map(Behalf::code).orElse(null);
        return c;
    }

    Application toApplication(Sop sop) {
        return new Application(
                new Subscriber(
                        name,
                        Optional.ofNullable(nip).map(Nip::new),
                        new Nik(nik),
                        rank,
                        position,
                        agency,
                        new EmailAddress(email),
                        Optional.ofNullable(otherEmail).map(EmailAddress::new),
                        phone),
                Optional.ofNullable(serial).map(s -> new SerialNumber(new BigInteger(s))),
                reason.equals(RevocationReason.NONE.code())
                        ? RevocationReason.NONE
                        : sop.reason(reason)
                                .orElseThrow(
                                        () -> new IllegalStateException("reason not in the dossier's SOP: " + reason)),
                explanation,
                letterFrom,
                letterNumber,
                letterDate,
                Optional.ofNullable(behalf).map(code -> sop.behalf(code)
                        .orElseThrow(() -> new IllegalStateException(
                                "ground to file for another not in the dossier's SOP: " + code))));
    }
}
