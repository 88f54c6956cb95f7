package id.dosir.intake;

import id.dosir.core.document.PackedWords;
import id.dosir.core.document.PageWords;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Words of one page as OCR found them. */
@Entity
@Table(name = "paper_ocr_page")
class PaperOcrPageRow {

    @Id
    String id;

    String sha256;
    int page;
    String text;
    String words;
    String failure;

    protected PaperOcrPageRow() {}

    static String id(String sha256, int page) {
        return sha256 + "/" + page;
    }

    PaperOcrPageRow(String sha256, PageWords found, String failure) {
        id = id(sha256, found.page());
        this.sha256 = sha256;
        page = found.page();
        text = found.text();
        words = PackedWords.of(found.words());
        this.failure = failure;
    }
}
