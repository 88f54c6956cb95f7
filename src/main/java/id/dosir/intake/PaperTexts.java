package id.dosir.intake;

import id.dosir.core.certificate.NikMask;
import id.dosir.core.document.Reading;
import id.dosir.core.document.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** All text that is known of a kept file: what it holds itself, and what OCR found on its pictures. */
@ApplicationScoped
@Transactional
public class PaperTexts {

    @Inject
    PaperReadings readings;

    @Inject
    PaperOcr ocr;

    /** @return the text of each page, from the first; empty for files that we made ourselves */
    public List<String> of(Sha256 name) {
        List<String> texts =
                new ArrayList<>(readings.of(name).map(Reading::pageTexts).orElse(List.of()));
        SortedMap<Integer, String> found = ocr.texts(name);
        found.forEach((page, text) -> {
            while (texts.size() < page) {
                texts.add("");
            }
            // a NIK that was misread would pass for another word, and be found
            texts.set(page - 1, (texts.get(page - 1) + "\n" + NikMask.hideMisread(text)).strip());
        });
        return texts;
    }
}
