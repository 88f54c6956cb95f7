package id.dosir.worker;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.certificate.RevocationAnswer;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.Reading;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.SignatureReport.Evidence;
import id.dosir.core.document.SignatureReport.Signature;
import id.dosir.core.document.Word;
import id.dosir.core.template.WordDraft;
import id.dosir.core.template.WordDraft.Lost;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The worker's end of the line; the other end is {@code reading.WorkerLine}. A request is a count and as many strings. An
 * answer is its length in bytes, one letter for its kind, and the fields of the record in their order. A string is its
 * length in bytes and UTF-8, a list its size and its elements, an enum constant its name.
 */
final class Wire {

    private static final int REQUEST_WORDS = 8;
    private static final int REQUEST_WORD_BYTES = 8192;

    private final OutputStream out;

    Wire(OutputStream out) {
        this.out = out;
    }

    /** @throws java.io.EOFException when the server is gone */
    static List<String> request(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 1 || count > REQUEST_WORDS) {
            throw new IOException("request of " + count + " words");
        }
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int length = in.readInt();
            if (length < 0 || length > REQUEST_WORD_BYTES) {
                throw new IOException("request word of " + length + " bytes");
            }
            words.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
        return words;
    }

    void answer(Answer answer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        if (answer instanceof Answer.Found found) {
            to.writeByte('R');
            write(to, found.reading());
        } else if (answer instanceof Answer.Checked checked) {
            to.writeByte('S');
            write(to, checked.report());
        } else if (answer instanceof Answer.Conforming conforming) {
            to.writeByte('K');
            to.writeInt(conforming.profiles().size());
            for (Conformity one : conforming.profiles()) {
                write(to, one.profile());
                to.writeBoolean(one.kept());
                write(to, one.faults());
            }
        } else if (answer instanceof Answer.Compared compared) {
            to.writeByte('L');
            write(to, compared.likeness().name());
        } else if (answer instanceof Answer.Drafted drafted) {
            to.writeByte('T');
            write(to, drafted.draft());
        } else if (answer instanceof Answer.Words words) {
            to.writeByte('W');
            write(to, words.words());
        } else if (answer instanceof Answer.Certificate certificate) {
            to.writeByte('C');
            write(to, certificate.facts());
        } else if (answer instanceof Answer.Revocation revocation) {
            to.writeByte('A');
            write(to, revocation.answer());
        } else {
            to.writeByte('D');
        }
        send(bytes);
    }

    void refuse(Cause cause, String detail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream to = new DataOutputStream(bytes);
        to.writeByte('N');
        write(to, cause.name());
        write(to, detail);
        send(bytes);
    }

    private void send(ByteArrayOutputStream bytes) throws IOException {
        DataOutputStream to = new DataOutputStream(out);
        to.writeInt(bytes.size());
        bytes.writeTo(to);
        to.flush();
    }

    private static void write(DataOutputStream to, Reading reading) throws IOException {
        write(to, reading.mediaType());
        to.writeInt(reading.pages());
        to.writeInt(reading.pageTexts().size());
        for (String text : reading.pageTexts()) {
            write(to, text);
        }
        to.writeInt(reading.widthPoints());
        to.writeInt(reading.heightPoints());
        to.writeInt(reading.warnings().size());
        for (Reading.Warning warning : reading.warnings()) {
            write(to, warning.name());
        }
    }

    private static void write(DataOutputStream to, PageWords page) throws IOException {
        to.writeInt(page.page());
        to.writeBoolean(page.ocr());
        to.writeInt(page.words().size());
        for (Word word : page.words()) {
            write(to, word.text());
            to.writeDouble(word.box().left());
            to.writeDouble(word.box().top());
            to.writeDouble(word.box().width());
            to.writeDouble(word.box().height());
            to.writeInt(word.line());
            to.writeInt(word.confidence());
        }
    }

    private static void write(DataOutputStream to, SignatureReport report) throws IOException {
        to.writeInt(report.signatures().size());
        for (Signature signature : report.signatures()) {
            write(to, signature.field());
            write(to, signature.indication().name());
            write(to, signature.subIndication().orElse(""));
            write(to, signature.signerName());
            write(to, signature.signerSerial());
            write(to, signature.signerIdentity().orElse(""));
            write(to, signature.certificateSha256().hex());
            write(to, signature.claimedTime().map(Instant::toString).orElse(""));
            to.writeBoolean(signature.coversWholeFile());
            to.writeInt(signature.extensionChanges());
            to.writeInt(signature.otherChanges());
        }
        to.writeInt(report.evidence().size());
        for (Evidence evidence : report.evidence()) {
            write(to, evidence.level());
            write(to, evidence.provenAt().map(Instant::toString).orElse(""));
            to.writeBoolean(evidence.timeStamped());
            to.writeBoolean(evidence.revocationKnown());
            to.writeBoolean(evidence.chainTrusted());
            write(to, evidence.chain());
        }
    }

    private static void write(DataOutputStream to, CertificateFacts facts) throws IOException {
        write(to, facts.issuer());
        write(to, facts.serial().decimal());
        write(to, facts.subject());
        write(to, facts.holder());
        write(to, facts.from().toString());
        write(to, facts.until().toString());
    }

    private static void write(DataOutputStream to, RevocationAnswer answer) throws IOException {
        write(to, answer.source().name());
        write(to, answer.state().name());
        write(to, answer.flaw().map(Enum::name).orElse(""));
        write(to, answer.askedAt().toString());
        write(to, answer.thisUpdate().map(Instant::toString).orElse(""));
        write(to, answer.nextUpdate().map(Instant::toString).orElse(""));
        write(to, answer.revokedAt().map(Instant::toString).orElse(""));
        to.writeInt(answer.reason().orElse(-1));
        write(to, answer.issuer());
        write(to, answer.signer());
    }

    private static void write(DataOutputStream to, WordDraft draft) throws IOException {
        write(to, draft.body());
        to.writeInt(draft.lost().size());
        for (Map.Entry<Lost, Integer> lost : draft.lost().entrySet()) {
            write(to, lost.getKey().name());
            to.writeInt(lost.getValue());
        }
    }

    private static void write(DataOutputStream to, List<String> texts) throws IOException {
        to.writeInt(texts.size());
        for (String text : texts) {
            write(to, text);
        }
    }

    private static void write(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }
}
