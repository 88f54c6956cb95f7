package id.dosir.intake;

import id.dosir.core.document.Sha256;
import java.util.List;

/**
 * A paper whose pictures are to be read.
 *
 * @param left numbers of the pages that are not read yet, in order
 */
public record OcrJob(Sha256 paper, List<Integer> left) {}
