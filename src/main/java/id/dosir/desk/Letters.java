package id.dosir.desk;

import id.dosir.core.certificate.Nip;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.document.LetterKind;
import id.dosir.core.document.LetterNumber;
import id.dosir.core.document.LetterText;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Disposition;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Sop;
import id.dosir.letters.Official;
import id.dosir.letters.Person;
import id.dosir.letters.Recommendation;
import id.dosir.letters.Slip;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a dossier's facts into the forms of letters and slips. */
@ApplicationScoped
class Letters {

    @Inject
    DeskSettings settings;

    @Inject
    LetterProofs proofs;

    @Inject
    @ConfigProperty(name = "dosir.letter.to.post", defaultValue = "Kepala Balai Besar Sertifikasi Elektronik")
    String toPost;

    @Inject
    @ConfigProperty(name = "dosir.letter.to.agency", defaultValue = "Badan Siber dan Sandi Negara")
    String toAgency;

    @Inject
    @ConfigProperty(name = "dosir.letter.to.place", defaultValue = "Jakarta")
    String toPlace;

    /**
     * @param number and date are empty in a draft
     * @param signer who signs
     */
    Recommendation recommendation(
            Dossier dossier,
            LetterText text,
            Optional<LetterNumber> number,
            Optional<LocalDate> date,
            Official signer) {
        // fixed before the signature: the QR is part of what is signed
        String proof = number.isPresent() && date.isPresent()
                ? proofs.address(
                        dossier.number(), number.get().printed(), date.get(), signer.name(), signer.postInline())
                : proofs.address();
        Application application = dossier.application();
        return new Recommendation(
                new Recommendation.Service(dossier.sop().name(), dossier.sop().revokes()),
                number.map(LetterNumber::printed),
                date,
                text.nature(),
                orDash(text.enclosure()),
                text.subject(),
                new Recommendation.Addressee(toPost, toAgency, toPlace),
                List.of(new Recommendation.Concerned(
                        person(application.subscriber()),
                        orDash(application.serial().map(SerialNumber::hex).orElse("")),
                        text.grounds())),
                new Recommendation.Request(
                        application.letterFrom(), orDash(application.letterNumber()), application.letterDate()),
                dossier.number().value(),
                signer,
                text.copies()
                        .lines()
                        .map(String::strip)
                        .filter(l -> !l.isEmpty())
                        .toList(),
                proof,
                proof);
    }

    private static Person person(Subscriber s) {
        return new Person(
                s.name(),
                orDash(s.nip().map(Nip::printed).orElse("")),
                s.nik().digits(),
                orDash(s.rank()),
                s.position(),
                s.agency(),
                s.email().value(),
                orDash(s.phone()));
    }

    /** @return what the verifier starts from: everything that the dossier can say by itself */
    LetterText proposal(Dossier dossier) {
        Application application = dossier.application();
        String reason = application.reason().text().toLowerCase(Locale.ROOT);
        String grounds = application.explanation().isEmpty() ? reason : reason + ": " + application.explanation();
        return new LetterText(
                "Rekomendasi " + dossier.sop().name() + " a.n. "
                        + application.subscriber().name(),
                switch (dossier.nature()) {
                    case ORDINARY -> "Biasa";
                    case URGENT -> "Segera";
                    case VERY_URGENT -> "Sangat Segera";
                },
                "1 (satu) berkas",
                grounds,
                "");
    }

    /**
     * @param to each receiver in words, name and post
     * @param superior who passes it on
     */
    Slip slip(Dossier dossier, Disposition order, List<String> to, Official superior) {
        Application application = dossier.application();
        List<Slip.Recipient> recipients = new ArrayList<>();
        for (String who : to) {
            recipients.add(new Slip.Recipient(recipients.isEmpty() ? "1" : "x", who));
        }
        return new Slip(
                application.letterFrom(),
                orDash(application.letterNumber()),
                application.letterDate(),
                dossier.openedAt(),
                dossier.number().agenda(),
                urgency(order),
                subject(dossier.sop(), application.subscriber().name()),
                recipients,
                instructions(order.instructions()),
                Optional.empty(),
                order.note(),
                order.due(),
                superior,
                new Slip.Initials(
                        order.at(),
                        order.entry().map(e -> e.name() + ", " + e.title()),
                        order.entry().map(e -> e.at())),
                dossier.number().value(),
                order.ordinal() + " dari " + last(dossier),
                settings.dossier(dossier.number()));
    }

    /** Slips that the reader does not see leave gaps, so they are not counted. */
    private static int last(Dossier dossier) {
        return dossier.dispositions().stream()
                .mapToInt(Disposition::ordinal)
                .max()
                .orElseThrow();
    }

    /** @return hal of the request, as slips, covers and the agenda book have it */
    static String subject(Sop sop, String name) {
        return "Permohonan " + sop.name() + " a.n. " + name;
    }

    /** @return hal of a letter of the office, as the agenda has it */
    String subject(LetterKind kind, Sop sop, String name) {
        return switch (kind) {
            case RECOMMENDATION -> "Rekomendasi " + sop.name() + " a.n. " + name;
            case RETURN -> "Pengembalian permohonan " + sop.name() + " a.n. " + name;
            case REJECTION -> "Penolakan permohonan " + sop.name() + " a.n. " + name;
        };
    }

    /** @return to whom recommendations go */
    String addressee() {
        return toPost;
    }

    private static Set<Slip.Urgency> urgency(Disposition order) {
        Set<Slip.Urgency> ticked =
                switch (order.nature()) {
                    case ORDINARY -> EnumSet.noneOf(Slip.Urgency.class);
                    case URGENT -> EnumSet.of(Slip.Urgency.SEGERA);
                    case VERY_URGENT -> EnumSet.of(Slip.Urgency.SANGAT_SEGERA);
                };
        if (order.secret()) {
            ticked.add(Slip.Urgency.RAHASIA);
        }
        return ticked;
    }

    private static Set<Slip.Instruction> instructions(Set<Instruction> ticked) {
        Set<Slip.Instruction> printed = EnumSet.noneOf(Slip.Instruction.class);
        for (Instruction one : ticked) {
            printed.add(
                    switch (one) {
                        case RESPOND -> Slip.Instruction.TANGGAPAN;
                        case PROCESS -> Slip.Instruction.PROSES;
                        case COORDINATE -> Slip.Instruction.KOORDINASI;
                    });
        }
        return printed;
    }

    private static String orDash(String text) {
        return text.isBlank() ? "-" : text;
    }
}
