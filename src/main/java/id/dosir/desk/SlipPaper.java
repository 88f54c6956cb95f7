package id.dosir.desk;

import id.dosir.letters.WriteOptions.PageSize;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Papers on which slips are printed. */
public enum SlipPaper {
    /** Half folio, as the rules of the regions have it. */
    FOLIO(PageSize.HALF_FOLIO),
    A5(PageSize.A5),
    /** Two slips of A5 on one A4. */
    A4(PageSize.A4_PAIR);

    private final PageSize size;

    SlipPaper(PageSize size) {
        this.size = size;
    }

    PageSize size() {
        return size;
    }

    /** @return the paper of that name in small letters; half folio when none is named, empty when there is no such paper */
    public static Optional<SlipPaper> of(String word) {
        return word == null
                ? Optional.of(FOLIO)
                : Arrays.stream(values())
                        .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst();
    }
}
