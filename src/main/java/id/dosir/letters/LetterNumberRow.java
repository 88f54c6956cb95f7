package id.dosir.letters;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.number.NumberState;
import id.dosir.core.number.OutgoingNumber;
import id.dosir.core.number.OutgoingNumber.Noted;
import id.dosir.core.number.PaperLetter;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A line in the book of outgoing letters. It is never taken out. */
@Entity
@Table(name = "letter_number")
class LetterNumberRow {

    /** Scan of a letter that was written on paper. */
    static final PaperKind SCAN = new PaperKind("surat-keluar");

    @Id
    String id;

    @Column(name = "of_year")
    int year;

    int sequence;
    String printed;

    @Enumerated(EnumType.STRING)
    LetterKind kind;

    @Enumerated(EnumType.STRING)
    NumberState state;

    @Column(name = "letter_day")
    LocalDate day;

    String dossier;
    Instant at;

    @ManyToOne
    @JoinColumn(name = "reservation")
    NumberReservationRow reservation;

    String subject;
    String addressee;

    @Column(name = "scan_sha256")
    String scan;

    @Column(name = "scan_name")
    String scanName;

    @Column(name = "scan_type")
    String scanType;

    @Column(name = "scan_size")
    long scanSize;

    @Column(name = "scan_pages")
    int scanPages;

    @Column(name = "entered_by")
    String enteredBy;

    @Column(name = "entered_name")
    String enteredName;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "voided_by")
    String voidedBy;

    @Column(name = "voided_name")
    String voidedName;

    @Column(name = "voided_at")
    Instant voidedAt;

    @Column(name = "void_reason")
    String voidReason;

    protected LetterNumberRow() {}

    LetterNumberRow(int year, int sequence, String printed, LetterKind kind, LocalDate day, Instant at) {
        this.id = id(year, sequence);
        this.year = year;
        this.sequence = sequence;
        this.printed = printed;
        this.kind = kind;
        this.day = day;
        this.at = at;
    }

    static String id(int year, int sequence) {
        return year + "/" + sequence;
    }

    LetterNumber number() {
        return new LetterNumber(year, sequence, printed);
    }

    void enter(PaperLetter paper, Optional<Attachment> filed, Noted noted) {
        state = NumberState.USED;
        subject = paper.subject();
        addressee = paper.addressee();
        day = paper.day();
        enteredBy = noted.by();
        enteredName = noted.name();
        enteredAt = noted.at();
        filed.ifPresent(f -> {
            scan = f.sha256().hex();
            scanName = f.fileName();
            scanType = f.mediaType();
            scanSize = f.size();
            scanPages = f.pages();
        });
    }

    void strike(Noted noted) {
        state = NumberState.VOIDED;
        voidedBy = noted.by();
        voidedName = noted.name();
        voidedAt = noted.at();
        voidReason = noted.reason();
    }

    OutgoingNumber toNumber() {
        return new OutgoingNumber(
                number(),
                kind,
                state,
                day,
                at,
                Optional.ofNullable(dossier).map(DossierNumber::new),
                Optional.ofNullable(reservation).map(NumberReservationRow::noted),
                Optional.ofNullable(subject).map(s -> new PaperLetter(s, addressee, day)),
                Optional.ofNullable(enteredBy).map(by -> new Noted(by, enteredName, enteredAt, "")),
                Optional.ofNullable(scan)
                        .map(s -> new Attachment(
                                SCAN, new Sha256(s), scanName, scanType, scanSize, scanPages, enteredAt)),
                Optional.ofNullable(voidedBy).map(by -> new Noted(by, voidedName, voidedAt, voidReason)));
    }
}
