package id.dosir.archive;

import id.dosir.core.certificate.Nip;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A dossier that was found, or an entry of the old archive.
 *
 * @param number of the dossier or the entry
 * @param name of the holder, with the words that were looked for marked
 * @param agency instansi
 * @param nip if there is one
 * @param reasonText why it is revoked
 * @param stage where it is; an entry of the old archive counts as registered
 * @param destroyed whether only its line in the register is left: it leads nowhere
 * @param register printed number in the register, once it has one
 * @param letter printed number of the recommendation, once it has one
 * @param openedAt when it was filed
 * @param revokedAt when the certificate was revoked, once known
 * @param source where an entry of the old archive was read; empty for a dossier
 * @param excerpt where in its papers the words stand, if they do
 */
public record Hit(
        FoundNumber number,
        List<Segment> name,
        String agency,
        Optional<Nip> nip,
        String reasonText,
        Stage.Name stage,
        boolean destroyed,
        Optional<String> register,
        Optional<String> letter,
        Instant openedAt,
        Optional<Instant> revokedAt,
        Optional<OldSource> source,
        Optional<Excerpt> excerpt) {

    public Hit {
        name = List.copyOf(name);
    }

    /**
     * A piece of text, to be escaped like any other.
     *
     * @param text never empty
     * @param marked whether it is what was looked for
     */
    public record Segment(String text, boolean marked) {}

    /**
     * A passage of a paper.
     *
     * @param file the paper
     * @param kindName what people call it
     * @param page from 1
     * @param text the passage
     */
    public record Excerpt(Sha256 file, String kindName, int page, List<Segment> text) {
        public Excerpt {
            text = List.copyOf(text);
        }
    }
}
