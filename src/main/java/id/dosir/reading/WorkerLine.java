package id.dosir.reading;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.certificate.RevocationAnswer.Flaw;
import id.dosir.core.certificate.RevocationAnswer.State;
import id.dosir.core.certificate.RevocationConfirmation.Source;
import id.dosir.core.certificate.SerialNumber;
import id.dosir.core.document.Box;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.Likeness;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.Sha256;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Indication;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.core.document.Word;
import id.dosir.core.template.WordDraft;
import id.dosir.core.template.WordDraft.Lost;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The server's end of the line to a worker; the other end and the form are in {@code worker.Wire}. The worker has read a
 * hostile file, so nothing it says is believed beyond its bounds.
 */
final class WorkerLine {

    /** Two million characters take at most six megabytes. */
    private static final int ANSWER_BYTES = 16 << 20;

    private WorkerLine() {}

    static void ask(OutputStream out, List<String> request) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeInt(request.size());
        for (String word : request) {
            byte[] utf8 = word.getBytes(StandardCharsets.UTF_8);
            to.writeInt(utf8.length);
            to.write(utf8);
        }
        bytes.writeTo(out);
        out.flush();
    }

    /** @throws IOException when the worker ended, or what it says is no answer */
    static WorkerAnswer hear(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 1 || length > ANSWER_BYTES) {
            throw new IOException("answer of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            byte kind = from.readByte();
            return switch (kind) {
                case 'D' -> new WorkerAnswer.Done();
                case 'R' -> new WorkerAnswer.Outcome(new ReadingOutcome.Read(reading(from)));
                case 'N' -> new WorkerAnswer.Outcome(
                        new ReadingOutcome.Unreadable(Cause.valueOf(text(from)), text(from)));
                case 'S' -> new WorkerAnswer.Checked(report(from));
                case 'K' -> new WorkerAnswer.Conforming(profiles(from));
                case 'L' -> new WorkerAnswer.Compared(Likeness.valueOf(text(from)));
                case 'A' -> new WorkerAnswer.Revocation(revocation(from));
                case 'W' -> new WorkerAnswer.Words(words(from));
                case 'C' -> new WorkerAnswer.Certificate(certificate(from));
                case 'T' -> new WorkerAnswer.Drafted(draft(from));
                default -> throw new IOException("answer of kind " + kind);
            };
        } catch (RuntimeException e) {
            throw new IOException("answer of a wrong form", e);
        }
    }

    private static Reading reading(DataInputStream from) throws IOException {
        String mediaType = text(from);
        int pages = from.readInt();
        int count = from.readInt();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(from));
        }
        int width = from.readInt();
        int height = from.readInt();
        Set<Reading.Warning> warnings = EnumSet.noneOf(Reading.Warning.class);
        for (int left = from.readInt(); left > 0; left--) {
            warnings.add(Reading.Warning.valueOf(text(from)));
        }
        return new Reading(mediaType, pages, texts, width, height, warnings);
    }

    private static CertificateFacts certificate(DataInputStream from) throws IOException {
        return new CertificateFacts(
                text(from),
                SerialNumber.parse(text(from)).orElseThrow(),
                text(from),
                text(from),
                Instant.parse(text(from)),
                Instant.parse(text(from)));
    }

    private static PageWords words(DataInputStream from) throws IOException {
        int page = from.readInt();
        boolean ocr = from.readBoolean();
        List<Word> words = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            words.add(new Word(
                    text(from),
                    new Box(from.readDouble(), from.readDouble(), from.readDouble(), from.readDouble()),
                    from.readInt(),
                    from.readInt()));
        }
        return new PageWords(page, ocr, words);
    }

    private static SignatureReport report(DataInputStream from) throws IOException {
        List<Signature> signatures = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            signatures.add(new Signature(
                    text(from),
                    Indication.valueOf(text(from)),
                    given(from),
                    text(from),
                    text(from),
                    given(from),
                    new Sha256(text(from)),
                    given(from).map(Instant::parse),
                    from.readBoolean(),
                    from.readInt(),
                    from.readInt()));
        }
        List<Evidence> evidence = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            evidence.add(new Evidence(
                    text(from),
                    given(from).map(Instant::parse),
                    from.readBoolean(),
                    from.readBoolean(),
                    from.readBoolean(),
                    texts(from)));
        }
        return new SignatureReport(signatures, evidence);
    }

    private static List<Conformity> profiles(DataInputStream from) throws IOException {
        List<Conformity> profiles = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            profiles.add(new Conformity(text(from), from.readBoolean(), texts(from)));
        }
        return profiles;
    }

    private static RevocationAnswer revocation(DataInputStream from) throws IOException {
        return new RevocationAnswer(
                Source.valueOf(text(from)),
                State.valueOf(text(from)),
                given(from).map(Flaw::valueOf),
                Instant.parse(text(from)),
                given(from).map(Instant::parse),
                given(from).map(Instant::parse),
                given(from).map(Instant::parse),
                reason(from.readInt()),
                text(from),
                text(from));
    }

    private static OptionalInt reason(int code) {
        return code < 0 ? OptionalInt.empty() : OptionalInt.of(code);
    }

    private static WordDraft draft(DataInputStream from) throws IOException {
        String body = text(from);
        Map<Lost, Integer> lost = new EnumMap<>(Lost.class);
        for (int left = from.readInt(); left > 0; left--) {
            lost.put(Lost.valueOf(text(from)), from.readInt());
        }
        return new WordDraft(body, lost);
    }

    private static List<String> texts(DataInputStream from) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            texts.add(text(from));
        }
        return texts;
    }

    private static Optional<String> given(DataInputStream from) throws IOException {
        return Optional.of(text(from)).filter(text -> !text.isEmpty());
    }

    private static String text(DataInputStream from) throws IOException {
        int length = from.readInt();
        if (length < 0 || length > from.available()) {
            throw new IOException("text of " + length + " bytes");
        }
        return new String(from.readNBytes(length), StandardCharsets.UTF_8);
    }
}
