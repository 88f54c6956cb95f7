package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Types that are let in; what a file is, is told by its content. */
enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    PNG("image/png", Set.of("png")),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    /** A mail that was saved as a file: BSrE's notice, as evidence. Nobody applies by it. */
    MAIL("message/rfc822", Set.of("eml"));

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(t -> t.mediaType.equals(mediaType))
                .findFirst();
    }

    /** @return whether a paper of that kind may be of this type */
    boolean suits(PaperKind kind) {
        return this != MAIL || kind.equals(PaperKind.REVOCATION_EVIDENCE);
    }

    /** A name that lies about its content is a trap for whoever opens the file later. */
    boolean fits(FileName name) {
        return endings.contains(name.ending());
    }
}
