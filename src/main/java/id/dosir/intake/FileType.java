package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Types that are let in; what a file is, is told by its content. */
enum FileType {
    PDF("application/pdf", Set.of("pdf"), Set.of("application/x-pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg"), Set.of("image/jpg", "image/pjpeg")),
    PNG("image/png", Set.of("png"), Set.of("image/x-png")),
    /** Browsers ask the machine what an ending means, and some machines know a docx only as the zip that it is. */
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of("docx"),
            Set.of("application/zip", "application/x-zip-compressed", "application/msword")),
    /** A mail that was saved as a file: BSrE's notice, as evidence. Nobody applies by it. */
    MAIL("message/rfc822", Set.of("eml"), Set.of("text/plain", "application/x-eml")),
    /** The certificate that is to be revoked. */
    CERTIFICATE(
            "application/pkix-cert",
            Set.of("cer", "crt", "pem", "der"),
            Set.of(
                    "application/x-x509-ca-cert",
                    "application/x-x509-user-cert",
                    "application/x-x509-cert",
                    "application/x-pem-file",
                    "application/pem-certificate-chain",
                    "text/plain"));

    /** What a browser calls files that a page or a program is made of, never one of ours. */
    private static final Set<String> PROGRAMS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/javascript",
            "application/javascript",
            "application/x-msdownload",
            "application/x-msdos-program",
            "application/x-sh",
            "application/java-archive");

    private final String mediaType;
    private final Set<String> endings;
    private final Set<String> otherNames;

    FileType(String mediaType, Set<String> endings, Set<String> otherNames) {
        this.mediaType = mediaType;
        this.endings = endings;
        this.otherNames = otherNames;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst();
    }

    /** @return whether the name ends as one of these types does */
    static boolean isKnown(FileName name) {
        return Arrays.stream(values()).anyMatch(t -> t.fits(name));
    }

    /** @return whether a paper of that kind may be of this type */
    boolean suits(PaperKind kind) {
        return switch (this) {
            case MAIL -> kind.equals(PaperKind.REVOCATION_EVIDENCE);
            case CERTIFICATE -> kind.equals(PaperKind.CERTIFICATE);
            default -> true;
        };
    }

    /** A name that lies about its content is a trap for whoever opens the file later. */
    boolean fits(FileName name) {
        return endings.contains(name.ending());
    }

    /**
     * Many machines do not know what an ending means, or have a name of their own for it; the sender can do nothing about that. So only what says plainly that it is something else
     * stands against a file.
     *
     * @param declared media type that came with the file, with or without parameters; may be empty
     */
    boolean isContradictedBy(String declared) {
        String plain = declared.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        if (isCalled(plain)) {
            return false;
        }
        return PROGRAMS.contains(plain)
                || plain.matches("(?:image|audio|video)/.*")
                || Arrays.stream(values()).anyMatch(other -> other.isCalled(plain));
    }

    private boolean isCalled(String type) {
        return type.equals(mediaType) || otherNames.contains(type);
    }
}
