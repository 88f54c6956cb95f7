package id.dosir.rest;

import id.dosir.archive.Found;
import id.dosir.archive.Hit;
import id.dosir.archive.Hit.Segment;
import id.dosir.core.certificate.Nip;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a search found.
 *
 * @param total hits that the caller may see, on all pages
 * @param exact whether there are so many; otherwise there are at least so many
 * @param hits of this page
 */
@Schema(name = "Found")
public record FoundView(long total, boolean exact, long tookMillis, List<HitView> hits) {

    static FoundView of(Found found) {
        return new FoundView(
                found.total(),
                found.exact(),
                found.tookMillis(),
                found.hits().stream().map(HitView::of).toList());
    }

    /**
     * @param destroyed whether only its line in the register is left
     * @param excerpt passage of a paper with the words; left out when they stand elsewhere
     */
    @Schema(name = "Hit")
    public record HitView(
            String number,
            String name,
            String nip,
            String agency,
            String reason,
            String stage,
            boolean destroyed,
            String register,
            Instant openedAt,
            Instant revokedAt,
            ExcerptView excerpt) {

        static HitView of(Hit hit) {
            return new HitView(
                    hit.number().value(),
                    hit.name().stream().map(Segment::text).collect(Collectors.joining()),
                    hit.nip().map(Nip::digits).orElse(null),
                    hit.agency(),
                    hit.reasonText(),
                    hit.stage().name(),
                    hit.destroyed(),
                    hit.register().orElse(null),
                    hit.openedAt(),
                    hit.revokedAt().orElse(null),
                    hit.excerpt().map(ExcerptView::of).orElse(null));
        }
    }

    /**
     * @param document name of the bytes
     * @param page from 1
     * @param text in pieces, those that were looked for marked
     */
    @Schema(name = "Excerpt")
    public record ExcerptView(String document, String kind, int page, List<PieceView> text) {

        static ExcerptView of(Hit.Excerpt excerpt) {
            return new ExcerptView(
                    excerpt.file().hex(),
                    excerpt.kindName(),
                    excerpt.page(),
                    excerpt.text().stream()
                            .map(s -> new PieceView(s.text(), s.marked()))
                            .toList());
        }
    }

    /** A piece of a passage. */
    @Schema(name = "Piece")
    public record PieceView(String text, boolean marked) {}
}
