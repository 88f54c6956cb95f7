package id.dosir.intake;

import id.dosir.core.document.Reading;
import id.dosir.core.document.Reading.Warning;
import id.dosir.core.document.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What was read from a kept file; the same bytes read the same in every dossier. */
@Entity
@Table(name = "paper_reading")
class PaperReadingRow {

    @Id
    String sha256;

    @Column(name = "media_type")
    String mediaType;

    int pages;
    int width;
    int height;
    String warnings;
    String text;

    @Column(name = "read_at")
    Instant readAt;

    protected PaperReadingRow() {}

    PaperReadingRow(Sha256 name, Reading reading, Instant at) {
        sha256 = name.hex();
        mediaType = reading.mediaType();
        pages = reading.pages();
        width = reading.widthPoints();
        height = reading.heightPoints();
        warnings = reading.warnings().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
        // PostgreSQL refuses U+0000 in text
        text = reading.text().replace("\u0000", "");
        readAt = at;
    }

    Reading toReading() {
        return new Reading(
                mediaType,
                pages,
                List.of(text.split("\f", -1)),
                width,
                height,
                Arrays.stream(warnings.split(" "))
                        .filter(w -> !w.isEmpty())
                        .map(Warning::valueOf)
                        .collect(Collectors.toSet()));
    }
}
