package id.dosir.core.act;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Nik;
import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.RevocationReason;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Behalf;
import id.dosir.core.dossier.Correction;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.core.dossier.Sop;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * The request as it was typed. Nothing in it is trusted; {@link #parse} makes an {@link Application} of it or names every
 * field that is wrong, all at once.
 *
 * @param name full name with titles
 * @param nip may be empty: village officials have none
 * @param nik of the holder
 * @param rank may be empty
 * @param position jabatan
 * @param agency instansi
 * @param email official mailbox
 * @param otherEmail second mailbox; may be empty
 * @param phone may be empty
 * @param serial of the certificate, decimal or hexadecimal; may be empty
 * @param reason code from the SOP; empty where that has none
 * @param explanation needed for the reason {@code LAIN}
 * @param letterFrom sender of the Surat Permohonan
 * @param letterNumber may be empty
 * @param letterDate ISO 8601 date
 * @param behalf code from the SOP of the ground on which somebody else files; empty when the holder files himself, {@link #UNSAID} when
 *     somebody else does and has not said why. Null, as from clients that do not know it, says nothing: in a new request the holder files,
 *     in a corrected one it stays as it was
 */
public record ApplicationForm(
        String name,
        String nip,
        String nik,
        String rank,
        String position,
        String agency,
        String email,
        String otherEmail,
        String phone,
        String serial,
        String reason,
        String explanation,
        String letterFrom,
        String letterNumber,
        String letterDate,
        String behalf) {

    /** Somebody else files, and the ground is still to be chosen. */
    public static final String UNSAID = "?";

    /** Code of the reason that says nothing by itself. */
    private static final String OTHER = "LAIN";

    /** @return the statements of a request as they would be typed */
    public static ApplicationForm of(Application application) {
        Subscriber holder = application.subscriber();
        return new ApplicationForm(
                holder.name(),
                holder.nip().map(Nip::digits).orElse(""),
                holder.nik().digits(),
                holder.rank(),
                holder.position(),
                holder.agency(),
                holder.email().value(),
                holder.otherEmail().map(EmailAddress::value).orElse(""),
                holder.phone(),
                application.serial().map(SerialNumber::decimal).orElse(""),
                application.reason().equals(RevocationReason.NONE)
                        ? ""
                        : application.reason().code(),
                application.explanation(),
                application.letterFrom(),
                application.letterNumber(),
                application.letterDate().toString(),
                application.behalf().map(Behalf::code).orElse(""));
    }

    /** @return each statement by the name of its field, in the order of the form */
    public Map<String, String> byField() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("reason", reason);
        fields.put("name", name);
        fields.put("nip", nip);
        fields.put("nik", nik);
        fields.put("rank", rank);
        fields.put("position", position);
        fields.put("agency", agency);
        fields.put("email", email);
        fields.put("otherEmail", otherEmail);
        fields.put("phone", phone);
        fields.put("serial", serial);
        fields.put("explanation", explanation);
        fields.put("letterFrom", letterFrom);
        fields.put("letterNumber", letterNumber);
        fields.put("letterDate", letterDate);
        fields.put("behalf", Objects.requireNonNullElse(behalf, ""));
        return fields;
    }

    /** @return the form whose fields were typed under these names; what is not there counts as empty */
    public static ApplicationForm of(Map<String, String> fields) {
        return new ApplicationForm(
                fields.get("name"),
                fields.get("nip"),
                fields.get("nik"),
                fields.get("rank"),
                fields.get("position"),
                fields.get("agency"),
                fields.get("email"),
                fields.get("otherEmail"),
                fields.get("phone"),
                fields.get("serial"),
                fields.get("reason"),
                fields.get("explanation"),
                fields.get("letterFrom"),
                fields.get("letterNumber"),
                fields.get("letterDate"),
                fields.get("behalf"));
    }

    /** @return the same request, or, where it says nothing of on whose behalf it is, that of the other */
    ApplicationForm orBehalfOf(ApplicationForm other) {
        if (behalf != null) {
            return this;
        }
        Map<String, String> fields = byField();
        fields.put("behalf", other.byField().get("behalf"));
        return of(fields);
    }

    /** @return the fields that another form states otherwise */
    List<Correction> changes(ApplicationForm other) {
        Map<String, String> now = other.byField();
        return byField().entrySet().stream()
                .filter(e -> !e.getValue().equals(now.get(e.getKey())))
                .map(e -> new Correction(e.getKey(), e.getValue(), now.get(e.getKey())))
                .toList();
    }

    /**
     * @param application what was stated, when nothing is wrong with it
     * @param grounds what is wrong, by field
     */
    public record Parsed(Optional<Application> application, List<Ground> grounds) {}

    /**
     * @param sop gives the reasons
     * @param today the letter cannot be from later
     */
    public Parsed parse(Sop sop, LocalDate today) {
        List<Ground> grounds = new ArrayList<>();
        text(grounds, "name", name, true, 120);
        text(grounds, "rank", rank, false, 80);
        text(grounds, "position", position, true, 160);
        text(grounds, "agency", agency, true, 160);
        text(grounds, "phone", phone, false, 30);
        text(grounds, "explanation", explanation, OTHER.equals(clean(reason)), 1000);
        text(grounds, "letterFrom", letterFrom, true, 160);
        text(grounds, "letterNumber", letterNumber, false, 80);
        Optional<Nip> number = typed(grounds, "nip", nip, false, Refusal.NIP_INVALID, Nip::parse);
        Optional<Nik> resident = typed(grounds, "nik", nik, true, Refusal.NIK_INVALID, Nik::parse);
        Optional<EmailAddress> mailbox =
                typed(grounds, "email", email, true, Refusal.EMAIL_INVALID, EmailAddress::parse);
        Optional<EmailAddress> otherMailbox =
                typed(grounds, "otherEmail", otherEmail, false, Refusal.EMAIL_INVALID, EmailAddress::parse);
        Optional<SerialNumber> certificate =
                typed(grounds, "serial", serial, false, Refusal.SERIAL_INVALID, SerialNumber::parse);
        boolean asked = !sop.reasons().isEmpty();
        Optional<RevocationReason> why = typed(grounds, "reason", reason, asked, Refusal.REASON_UNKNOWN, sop::reason);
        Optional<LocalDate> date =
                typed(grounds, "letterDate", letterDate, true, Refusal.DATE_INVALID, ApplicationForm::date);
        if (date.isPresent() && date.get().isAfter(today)) {
            grounds.add(new Ground(Refusal.DATE_IN_FUTURE, "letterDate", ""));
        }
        Optional<Behalf> ground = behalf(grounds, sop);
        if (!grounds.isEmpty()) {
            return new Parsed(Optional.empty(), List.copyOf(grounds));
        }
        Subscriber subscriber = new Subscriber(
                clean(name),
                number,
                resident.orElseThrow(),
                clean(rank),
                clean(position),
                clean(agency),
                mailbox.orElseThrow(),
                // the same address twice would be the same mail twice
                otherMailbox.filter(other -> !other.equals(mailbox.orElseThrow())),
                clean(phone));
        return new Parsed(
                Optional.of(new Application(
                        subscriber,
                        certificate,
                        why.orElse(RevocationReason.NONE),
                        clean(explanation),
                        clean(letterFrom),
                        clean(letterNumber),
                        date.orElseThrow(),
                        ground)),
                List.of());
    }

    private Optional<Behalf> behalf(List<Ground> grounds, Sop sop) {
        String code = clean(behalf);
        if (code.equals(UNSAID)) {
            if (!sop.behalves().isEmpty()) {
                grounds.add(new Ground(Refusal.FIELD_MISSING, "behalf", ""));
            }
            return Optional.empty();
        }
        return typed(grounds, "behalf", code, false, Refusal.CHOICE_INVALID, sop::behalf);
    }

    private static void text(List<Ground> grounds, String field, String value, boolean required, int longest) {
        grounds.addAll(Act.textFaults(field, clean(value), required, longest));
    }

    private static <T> Optional<T> typed(
            List<Ground> grounds,
            String field,
            String value,
            boolean required,
            Refusal refusal,
            Function<String, Optional<T>> parser) {
        String stripped = clean(value);
        if (stripped.isEmpty()) {
            if (required) {
                grounds.add(new Ground(Refusal.FIELD_MISSING, field, ""));
            }
            return Optional.empty();
        }
        Optional<T> parsed = parser.apply(stripped);
        if (parsed.isEmpty()) {
            grounds.add(new Ground(refusal, field, ""));
        }
        return parsed;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Control characters would travel into mails and PDFs; runs of white space come from copied PDFs. */
    private static String clean(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cc}\\p{Cf}\\s\\u00a0]+", " ").strip();
    }
}
