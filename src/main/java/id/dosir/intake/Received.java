package id.dosir.intake;

import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Staged;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file that passed the door and waits to become part of a dossier.
 *
 * @param kind what the uploader says it is
 * @param fileName safe name
 * @param place where its bytes are
 * @param reading what stands in it
 */
public record Received(PaperKind kind, String fileName, Place place, Reading reading) {

    /** Where the bytes of a received file are. */
    public sealed interface Place {

        /** @return the name that they have in the store, or will have */
        Sha256 sha256();

        /** @return number of bytes */
        long size();
    }

    /** In the scratch folder: they become a document with the dossier, or waste. */
    public record Fresh(Staged staged) implements Place {
        @Override
        public Sha256 sha256() {
            return staged.sha256();
        }

        @Override
        public long size() {
            return staged.size();
        }
    }

    /** In the store, as the paper of a draft. */
    public record Stored(Sha256 sha256, long size) implements Place {}

    public Received(PaperKind kind, String fileName, Staged staged, Reading reading) {
        this(kind, fileName, new Fresh(staged), reading);
    }

    public Sha256 sha256() {
        return place.sha256();
    }

    public long size() {
        return place.size();
    }

    /** @return where its bytes lie now */
    public Path fileIn(DocumentStore store) {
        return place instanceof Fresh fresh ? fresh.staged().file() : store.path(sha256());
    }

    /** Gives the bytes their name in the store, unless they have it: right before the transaction commits that names them. */
    public void keepIn(DocumentStore store) {
        if (place instanceof Fresh fresh) {
            store.keep(fresh.staged());
        }
    }

    /** @param at when it comes into the dossier */
    public Attachment toAttachment(Instant at) {
        return new Attachment(kind, sha256(), fileName, reading.mediaType(), size(), reading.pages(), at);
    }

    /** The same file as another kind of paper. */
    public Received as(PaperKind other) {
        return new Received(other, fileName, place, reading);
    }
}
