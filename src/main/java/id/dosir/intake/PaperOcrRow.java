package id.dosir.intake;

import id.dosir.core.document.Sha256;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** How far OCR is with one paper. */
@Entity
@Table(name = "paper_ocr")
class PaperOcrRow {

    @Id
    String sha256;

    @Enumerated(EnumType.STRING)
    OcrState state;

    int turn;
    String wanted;
    int pages;
    int done;
    String searchable;

    @Column(name = "size_bytes")
    long size;

    String engine = "";
    String failure = "";
    String worker;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "seen_at")
    Instant seenAt;

    @Column(name = "ended_at")
    Instant endedAt;

    int attempts;

    @Column(name = "due_at")
    Instant dueAt;

    protected PaperOcrRow() {}

    PaperOcrRow(Sha256 name, List<Integer> pictures, int turn, Instant at) {
        sha256 = name.hex();
        state = pictures.isEmpty() ? OcrState.NOT_NEEDED : OcrState.WAITING;
        this.turn = turn;
        wanted = pictures.stream().map(String::valueOf).collect(Collectors.joining(" "));
        pages = pictures.size();
        askedAt = at;
        seenAt = at;
        dueAt = at;
    }

    /** @return pages that are still to be read, in order */
    List<Integer> left() {
        return Arrays.stream(wanted.split(" ")).skip(done).map(Integer::valueOf).toList();
    }

    OcrProgress toProgress() {
        OptionalLong copy = searchable == null ? OptionalLong.empty() : OptionalLong.of(size);
        return new OcrProgress(state, done, pages, copy, askedAt);
    }
}
