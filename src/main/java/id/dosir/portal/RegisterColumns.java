package id.dosir.portal;

import id.dosir.archive.OldRegisterEntry;
import id.dosir.archive.RegisterEntry;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.oldregister.OldEntry;
import id.dosir.desk.RegisterLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Columns of the register where it leaves the house: all of them text, so that no program takes a number for a quantity. */
@RequestScoped
public class RegisterColumns {

    /** Keys of the heads, in order; the key of a head is {@code export.} and its name. */
    static final List<String> NAMES = List.of(
            "number",
            "name",
            "nip",
            "nik",
            "position",
            "agency",
            "serial",
            "serialHex",
            "reason",
            "crlReason",
            "letter",
            "requested",
            "signed",
            "submitted",
            "revoked",
            "entered",
            "source",
            "dossier",
            "remark");

    /** RFC 5280, 5.3.1. */
    private static final Map<Integer, String> CRL_REASONS = Map.of(
            0, "unspecified",
            1, "keyCompromise",
            2, "cACompromise",
            3, "affiliationChanged",
            4, "superseded",
            5, "cessationOfOperation",
            6, "certificateHold",
            8, "removeFromCRL",
            9, "privilegeWithdrawn",
            10, "aACompromise");

    /** Sorts as it reads; both Excel and a script understand it. */
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Inject
    Texts texts;

    @Inject
    ZoneId zone;

    List<String> heads() {
        return NAMES.stream().map(name -> texts.get("export." + name)).toList();
    }

    List<String> cells(RegisterLine line) {
        RegisterEntry e = line.entry();
        return List.of(
                e.number().map(RegisterNumber::printed).orElse(""),
                e.name(),
                e.nip().map(Nip::digits).orElse(""),
                e.nikMasked(),
                e.position(),
                e.agency(),
                text(e.serial().map(SerialNumber::decimal)),
                text(e.serial().map(SerialNumber::hex)),
                line.reason(),
                e.crlReason() + " " + CRL_REASONS.getOrDefault(e.crlReason(), ""),
                e.letterNumber(),
                minute(e.requestedAt()),
                minute(e.signedAt()),
                minute(e.submittedAt()),
                minute(e.revokedAt()),
                minute(line.written()),
                texts.get("source." + e.confirmedBy().name()),
                e.dossier().value(),
                line.destroyed() ? texts.get("export.destroyed") : "");
    }

    /** An entry of the old archive; what it never had stays empty. */
    List<String> cells(OldRegisterEntry old) {
        OldEntry e = old.entry();
        return List.of(
                old.number().printed(),
                e.name(),
                e.nip().map(Nip::digits).orElse(""),
                "",
                e.position(),
                e.agency(),
                text(e.serial().map(SerialNumber::decimal)),
                text(e.serial().map(SerialNumber::hex)),
                e.reason(),
                "",
                e.letter(),
                "",
                e.letterDate().map(LocalDate::toString).orElse(""),
                "",
                e.revoked().map(LocalDate::toString).orElse(""),
                minute(old.takenInAt()),
                texts.get(
                        "archive.source",
                        old.source().fileName(),
                        String.valueOf(old.source().row())),
                "",
                "");
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
