package id.dosir.archive;

import java.time.Instant;
import java.util.List;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FieldProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IdProjection;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ProjectionConstructor;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ScoreProjection;

/** What the index gives back of a dossier. Values that it does not have are null. */
record StoredHit(
        String id,
        float score,
        String name,
        String nip,
        String agency,
        String reasonText,
        String stage,
        String register,
        String letter,
        Instant openedAt,
        Instant revokedAt,
        List<String> pages,
        List<String> places,
        String source) {

    @ProjectionConstructor
    StoredHit(
            @IdProjection String id,
            @ScoreProjection float score,
            @FieldProjection(path = "name") String name,
            @FieldProjection(path = "nip") String nip,
            @FieldProjection(path = "agency") String agency,
            @FieldProjection(path = "reasonText") String reasonText,
            @FieldProjection(path = "stage") String stage,
            @FieldProjection(path = "register") String register,
            @FieldProjection(path = "letter") String letter,
            @FieldProjection(path = "openedAt") Instant openedAt,
            @FieldProjection(path = "revokedAt") Instant revokedAt,
            @FieldProjection(path = "pages") List<String> pages,
            @FieldProjection(path = "places") List<String> places,
            @FieldProjection(path = "source") String source) {
        this.id = id;
        this.score = score;
        this.name = name;
        this.nip = nip;
        this.agency = agency;
        this.reasonText = reasonText;
        this.stage = stage;
        this.register = register;
        this.letter = letter;
        this.openedAt = openedAt;
        this.revokedAt = revokedAt;
        this.pages = pages;
        this.places = places;
        this.source = source;
    }
}
