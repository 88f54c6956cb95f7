package id.dosir.portal;

import id.dosir.core.dossier.SopPaper;
import id.dosir.core.filing.DraftPaper;
import id.dosir.core.filing.OcrProgress;
import id.dosir.core.filing.OcrState;
import java.util.List;

/**
 * A row of the list of papers as it is shown: a paper that is there, one that was not accepted, or one that is still awaited.
 *
 * @param kind what the SOP says of it
 * @param byReason whether the chosen reason asks for it
 * @param paper null where it is awaited
 * @param refused sentence with the file's name and the cure; null for any other
 * @param scan how far OCR is; null where it has nothing to do
 */
public record PaperRow(SopPaper kind, boolean byReason, DraftPaper paper, String refused, OcrProgress scan) {

    static PaperRow awaited(SopPaper kind, boolean byReason) {
        return new PaperRow(kind, byReason, null, null, null);
    }

    /** @return whether it is there, be it that it is being read */
    public boolean isThere() {
        return paper != null && refused == null;
    }

    /** @return whether OCR goes on, so that there will be more to show */
    public boolean isScanning() {
        return scan != null && (scan.state() == OcrState.WAITING || scan.state() == OcrState.RUNNING);
    }

    /** @return keys of what is to be said about its text */
    public List<String> getNoted() {
        if (paper.isUnderWay() || paper.searchable()) {
            return List.of();
        }
        OcrState state = scan == null ? OcrState.NOT_NEEDED : scan.state();
        return switch (state) {
            case NOT_NEEDED -> List.of("filing.noText");
            case OFF -> List.of("filing.noText", "ocrState.OFF");
            case WAITING, RUNNING, DONE, FAILED -> List.of("ocrState." + state);
        };
    }

    /** @return size in words of the language: kilobytes below one megabyte */
    public String getSize() {
        return FileSize.words(paper.size());
    }
}
