package id.dosir.core.dossier;

import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.SignedLetter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the verifier carries into AMS by hand (SOP step 6): what is typed there, and what is uploaded there.
 *
 * @param lines in the order of the form; only what the dossier knows
 * @param letter the signed recommendation
 * @param papers what the applicant filed, in their order
 */
public record AmsSheet(List<Line> lines, Attachment letter, List<Attachment> papers) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /** Papers that the office made for itself: AMS never asks for them. */
    private static final Set<PaperKind> OWN = Set.of(
            PaperKind.LETTER,
            PaperKind.RELEASED_LETTER,
            PaperKind.AMS_EVIDENCE,
            PaperKind.REVOCATION_EVIDENCE,
            PaperKind.SLIP,
            PaperKind.WORK_EVIDENCE);

    public AmsSheet {
        lines = List.copyOf(lines);
        papers = List.copyOf(papers);
    }

    /** Fields of AMS's form, in the order in which it is believed to ask; no description of it is public. */
    public enum Field {
        NIK,
        NAME,
        NIP,
        EMAIL,
        PHONE,
        AGENCY,
        POSITION,
        RANK,
        SERIAL,
        REASON,
        EXPLANATION,
        LETTER_NUMBER,
        LETTER_DATE;

        /** @return the field that is named so in a setting, such as {@code letter-number} */
        public static Optional<Field> named(String text) {
            return Arrays.stream(values()).filter(f -> f.code().equals(text)).findFirst();
        }

        /** @return lower-case words with hyphens */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param field which
     * @param value as AMS takes it: numbers without blanks, dates as {@code dd-MM-yyyy}
     */
    public record Line(Field field, String value) {}

    /**
     * @param order in which AMS asks
     * @param zone of the office, for the letter's date
     * @return the sheet, or empty when the dossier does not wait to be submitted
     */
    public static Optional<AmsSheet> of(Dossier dossier, List<Field> order, ZoneId zone) {
        if (!(dossier.stage() instanceof Stage.AwaitingSubmission here)) {
            return Optional.empty();
        }
        SignedLetter letter = here.letter();
        List<Line> lines = new LinkedHashSet<>(order)
                .stream()
                        .map(field -> new Line(field, value(field, dossier.application(), letter, zone)))
                        .filter(line -> !line.value().isBlank())
                        .toList();
        List<Attachment> papers = dossier.attachments().stream()
                .filter(paper -> !OWN.contains(paper.kind()))
                .toList();
        return dossier.attachments().stream()
                .filter(paper -> paper.sha256().equals(letter.signed()))
                .findFirst()
                .map(signed -> new AmsSheet(lines, signed, papers));
    }

    private static String value(Field field, Application asked, SignedLetter letter, ZoneId zone) {
        Subscriber owner = asked.subscriber();
        return switch (field) {
            case NIK -> owner.nik().digits();
            case NAME -> owner.name();
            case NIP -> owner.nip().map(nip -> nip.digits()).orElse("");
            case EMAIL -> owner.email().value();
            case PHONE -> owner.phone();
            case AGENCY -> owner.agency();
            case POSITION -> owner.position();
            case RANK -> owner.rank();
            case SERIAL -> asked.serial().map(SerialNumber::decimal).orElse("");
            case REASON -> asked.reason().text();
            case EXPLANATION -> asked.explanation();
            case LETTER_NUMBER -> letter.number().printed();
            case LETTER_DATE -> DATE.format(day(letter, zone));
        };
    }

    private static LocalDate day(SignedLetter letter, ZoneId zone) {
        return letter.paperDate().orElseGet(() -> letter.signedAt().atZone(zone).toLocalDate());
    }
}
