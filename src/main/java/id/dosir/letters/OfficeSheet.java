package id.dosir.letters;

import id.dosir.core.document.Office;
import id.dosir.letters.WriteOptions.PageSize;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What all papers of the office share, apart from their templates.
 *
 * @param office names and address
 * @param headLines further lines of the letterhead, below the address; may be empty
 * @param footLines small lines at the foot of letters; may be empty
 * @param page paper and margins of letters
 * @param arms left of the letterhead
 * @param version in the book of templates; 0 while nobody has changed the settings of the server
 */
public record OfficeSheet(
        Office office, List<String> headLines, List<String> footLines, Page page, Arms arms, int version) {

    /** Tokens that may stand in a style sheet: their values are measures, and nobody outside the office chooses them. */
    static final Set<String> STYLE_TOKENS = Set.of("kertas_kantor", "tepi_kantor", "huruf_kantor");

    public OfficeSheet {
        headLines = List.copyOf(headLines);
        footLines = List.copyOf(footLines);
    }

    /** @return an office without lines or measures of its own */
    public static OfficeSheet plain(Office office, Arms arms) {
        return new OfficeSheet(office, List.of(), List.of(), Page.USUAL, arms, 0);
    }

    /**
     * Form of letters (Permendagri 1/2023 leaves it to the region).
     *
     * @param size paper
     * @param top and the others: margins in millimetres
     * @param points size of letters
     */
    public record Page(PageSize size, int top, int right, int bottom, int left, int points) {

        public static final Page USUAL = new Page(PageSize.A4, 20, 20, 25, 30, 11);
    }

    /** @return values of the tokens that every paper knows */
    Map<String, String> tokens() {
        Map<String, String> values = new HashMap<>();
        values.put("pemda_kantor", office.government());
        values.put("nama_kantor", office.name());
        values.put("alamat_kantor", office.address());
        values.put("kontak_kantor", office.contact());
        values.put("kode_pos_kantor", office.postCode());
        values.put("tempat_naskah", office.place());
        values.put("kaki_kantor", String.join("\n", footLines));
        values.put("kertas_kantor", page.size().width() + "mm " + page.size().height() + "mm");
        values.put(
                "tepi_kantor",
                String.format(
                        Locale.ROOT, "%dmm %dmm %dmm %dmm", page.top(), page.right(), page.bottom(), page.left()));
        values.put("huruf_kantor", page.points() + "pt");
        return values;
    }
}
