package id.dosir.intake;

import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Refusal;
import id.dosir.storage.Staged;
import java.io.IOException;
import java.util.Optional;

/** What stands against a file before anything reads it: its first bytes, its name's ending and its declared type must say the same. */
final class TypeCheck {

    private TypeCheck() {}

    /**
     * @param declaredType media type that came with the file; empty where none did
     * @return why it is refused; nothing when a worker may read it
     * @throws IOException when the disk fails
     */
    static Optional<Refusal> of(Staged staged, FileName name, String declaredType, PaperKind kind) throws IOException {
        if (staged.size() == 0) {
            return Optional.of(Refusal.FILE_EMPTY);
        }
        MagicBytes magic = MagicBytes.of(staged.file());
        if (magic == MagicBytes.TWO) {
            return Optional.of(Refusal.FILE_TWO_TYPES);
        }
        Optional<FileType> type = type(magic, name).filter(t -> t.suits(kind));
        if (type.isEmpty()) {
            return Optional.of(Refusal.FILE_TYPE_NOT_ALLOWED);
        }
        if (!type.get().fits(name)) {
            return Optional.of(Refusal.FILE_TYPE_MISMATCH);
        }
        if (type.get() == FileType.CERTIFICATE && PrivateKeys.in(staged.file())) {
            return Optional.of(Refusal.FILE_HAS_KEY);
        }
        return type.get().isContradictedBy(declaredType)
                ? Optional.of(Refusal.FILE_DECLARED_OTHERWISE)
                : Optional.empty();
    }

    /** @return the only type that a file with such bytes may have here; what a zip holds, and whether a text is a mail, the worker tells */
    private static Optional<FileType> type(MagicBytes magic, FileName name) {
        return switch (magic) {
            case PDF -> Optional.of(FileType.PDF);
            case JPEG -> Optional.of(FileType.JPEG);
            case PNG -> Optional.of(FileType.PNG);
            case ZIP -> Optional.of(FileType.DOCX)
                    .filter(docx -> FileType.isKnown(name)); // else it says of itself what it is: zip, xlsx
            case OLE -> Optional.of(FileType.DOCX).filter(docx -> docx.fits(name)); // with a password, or a doc
            case CERTIFICATE -> Optional.of(FileType.CERTIFICATE);
            case NONE -> Optional.of(FileType.CERTIFICATE.fits(name) ? FileType.CERTIFICATE : FileType.MAIL);
            case FOREIGN, TWO -> Optional.empty();
        };
    }
}
