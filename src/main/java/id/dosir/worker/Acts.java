package id.dosir.worker;

import id.dosir.core.certificate.CertificateFacts;
import id.dosir.core.document.Conformity;
import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PageWords;
import id.dosir.core.document.ReadingOutcome.Cause;
import id.dosir.core.document.SignatureReport;
import id.dosir.core.document.Word;
import id.dosir.core.template.WordDraft;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a worker can be asked for. */
final class Acts {

    private final FileTypes types = new FileTypes();

    /** Made late: its classes take seconds to load, and reading never needs them. */
    private SignatureValidator validator;

    /**
     * @param request the act's name and its arguments: {@code warm}; {@code read file}; {@code picture file page
     *     widthPixels out} and {@code words file page}, pages counted from 1; {@code certificate file}; {@code signatures file folderOfTrustAnchors
     *     confirmedFingerprints out}, the last may be empty; {@code conformity file}; {@code compare original returned};
     *     {@code template file}; {@code ocsp-question issuerFile serialHex nonceHex out}; {@code ocsp issuerFile serialHex
     *     nonceHex file askedAt} and {@code crl issuerFile serialHex file askedAt}, where issuerFile is a certificate in DER; {@code shrink
     *     file mostBytes out}; {@code scan file page out}; {@code layer file packedWords out}; {@code table file out}
     * @throws Unreadable when the file is refused for a reason with a name
     * @throws IOException when a library gives up on the file
     */
    Answer perform(List<String> request) throws IOException {
        switch (request.get(0)) {
            case "warm":
                WarmUp.loadWhatEveryFileNeeds();
                return new Answer.Done();
            case "read":
                return read(Path.of(request.get(1)));
            case "words":
                return new Answer.Words(words(Path.of(request.get(1)), Integer.parseInt(request.get(2))));
            case "certificate":
                return new Answer.Certificate(certificate(Path.of(request.get(1))));
            case "picture":
                picture(
                        Path.of(request.get(1)),
                        Integer.parseInt(request.get(2)),
                        Integer.parseInt(request.get(3)),
                        Path.of(request.get(4)));
                return new Answer.Done();
            case "signatures":
                return new Answer.Checked(
                        signatures(Path.of(request.get(1)), Path.of(request.get(2)), request.get(3), request.get(4)));
            case "conformity":
                return new Answer.Conforming(conformity(Path.of(request.get(1))));
            case "compare":
                return new Answer.Compared(LetterComparison.of(Path.of(request.get(1)), Path.of(request.get(2))));
            case "template":
                return new Answer.Drafted(draft(Path.of(request.get(1))));
            case "ocsp-question":
                Files.write(Path.of(request.get(4)), dialogue(request).question());
                return new Answer.Done();
            case "ocsp":
                return new Answer.Revocation(dialogue(request)
                        .answer(Files.readAllBytes(Path.of(request.get(4))), Instant.parse(request.get(5))));
            case "crl":
                return new Answer.Revocation(new RevocationList(issuer(request), serial(request))
                        .answer(Path.of(request.get(3)), Instant.parse(request.get(4))));
            case "shrink":
                shrink(Path.of(request.get(1)), Long.parseLong(request.get(2)), Path.of(request.get(3)));
                return new Answer.Done();
            case "scan":
                scan(Path.of(request.get(1)), Integer.parseInt(request.get(2)), Path.of(request.get(3)));
                return new Answer.Done();
            case "layer":
                layer(Path.of(request.get(1)), Path.of(request.get(2)), Path.of(request.get(3)));
                return new Answer.Done();
            case "table":
                table(Path.of(request.get(1)), Path.of(request.get(2)));
                return new Answer.Done();
            default:
                throw new IllegalArgumentException("unknown act");
        }
    }

    private static OcspDialogue dialogue(List<String> request) throws IOException {
        try {
            return new OcspDialogue(
                    issuer(request), serial(request), HexFormat.of().parseHex(request.get(3)));
        } catch (GeneralSecurityException e) {
            throw new IOException("no OCSP question can be made", e);
        }
    }

    private static X509Certificate issuer(List<String> request) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(request.get(1)))) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        } catch (CertificateException e) {
            throw new Unreadable(Cause.NO_WORKER, "the issuer is not a certificate");
        }
    }

    private static BigInteger serial(List<String> request) {
        return new BigInteger(request.get(2), 16);
    }

    private Answer read(Path file) throws IOException {
        String type = types.of(file);
        switch (type) {
            case FileTypes.PDF:
                return new Answer.Found(PdfReader.read(file));
            case FileTypes.JPEG, FileTypes.PNG:
                return new Answer.Found(PictureFile.open(file, type).reading());
            case FileTypes.DOCX:
                return new Answer.Found(DocxReader.read(file));
            case FileTypes.MAIL:
                return new Answer.Found(MailReader.read(file));
            case FileTypes.CERTIFICATE:
                return new Answer.Found(CertificateFile.reading(file));
            default:
                throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    private CertificateFacts certificate(Path file) throws IOException {
        String type = types.of(file);
        return switch (type) {
            case FileTypes.CERTIFICATE -> CertificateFile.read(file);
            case FileTypes.PDF -> SigningCertificate.of(file);
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        };
    }

    private PageWords words(Path file, int page) throws IOException {
        String type = types.of(file);
        if (type.equals(FileTypes.PDF)) {
            return PageWordsReader.read(file, page);
        }
        if (page != 1) {
            throw new Unreadable(Cause.BROKEN, "no page " + page);
        }
        return switch (type) {
            case FileTypes.JPEG, FileTypes.PNG -> new PageWords(page, false, List.of());
            case FileTypes.DOCX -> LineWords.of(DocxReader.lines(file));
            case FileTypes.MAIL -> LineWords.of(
                    MailReader.read(file).text().lines().toList());
            case FileTypes.CERTIFICATE -> LineWords.of(
                    CertificateFile.reading(file).text().lines().toList());
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        };
    }

    private void picture(Path file, int page, int width, Path out) throws IOException {
        String type = types.of(file);
        switch (type) {
            case FileTypes.PDF -> PageDrawing.draw(file, page, width, out);
            case FileTypes.JPEG, FileTypes.PNG -> PictureFile.open(file, type).scaleTo(width, out);
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    private void scan(Path file, int page, Path out) throws IOException {
        String type = types.of(file);
        switch (type) {
            case FileTypes.PDF -> Pictures.write(ScanDrawing.ofPdf(file, page), out);
            case FileTypes.JPEG, FileTypes.PNG -> Pictures.write(ScanDrawing.ofPicture(file, type), out);
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    private void layer(Path file, Path packed, Path out) throws IOException {
        String type = types.of(file);
        List<List<Word>> pages = PackedWords.pages(Files.readString(packed));
        switch (type) {
            case FileTypes.PDF -> TextLayer.onPdf(file, pages, out);
            case FileTypes.JPEG, FileTypes.PNG -> TextLayer.onPicture(file, type, pages.get(0), out);
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    private void shrink(Path file, long most, Path out) throws IOException {
        String type = types.of(file);
        switch (type) {
            case FileTypes.PDF -> SmallCopy.ofPdf(file, most, out);
            case FileTypes.JPEG, FileTypes.PNG -> SmallCopy.ofPicture(file, type, most, out);
            default -> throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    private void table(Path file, Path out) throws IOException {
        String type = types.of(file);
        try (TableRows rows = new TableRows(out)) {
            if (type.equals(FileTypes.XLSX)) {
                XlsxSheets.read(file, rows);
            } else if (type.startsWith("text/")) {
                CsvText.read(file, rows);
            } else {
                throw new Unreadable(Cause.UNKNOWN_TYPE, type);
            }
            rows.end();
        }
    }

    private SignatureReport signatures(Path file, Path anchors, String confirmed, String report) throws IOException {
        requirePdf(file);
        PdfReader.open(file).close(); // a locked or broken file must not look like an unsigned one
        return validator()
                .validate(
                        file,
                        TrustAnchors.in(anchors, Set.of(confirmed.split(","))),
                        report.isEmpty() ? Optional.empty() : Optional.of(Path.of(report)));
    }

    private List<Conformity> conformity(Path file) throws IOException {
        requirePdf(file);
        return PdfStandards.of(file);
    }

    private WordDraft draft(Path file) throws IOException {
        require(file, FileTypes.DOCX);
        return WordTemplate.of(file);
    }

    private void requirePdf(Path file) throws IOException {
        require(file, FileTypes.PDF);
    }

    private void require(Path file, String wanted) throws IOException {
        String type = types.of(file);
        if (!type.equals(wanted)) {
            throw new Unreadable(Cause.UNKNOWN_TYPE, type);
        }
    }

    /**
     * Loads the validator while nobody asks for anything.
     *
     * @param scratch a file to write to
     */
    void warmSignatures(Path scratch) throws IOException {
        Files.write(scratch, WarmUp.page());
        validator().validate(scratch, List.of(), Optional.empty());
        Files.delete(scratch);
    }

    private synchronized SignatureValidator validator() throws IOException {
        if (validator == null) {
            validator = new SignatureValidator();
        }
        return validator;
    }
}
