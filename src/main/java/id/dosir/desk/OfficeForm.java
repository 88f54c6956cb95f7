package id.dosir.desk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * The office's settings for its papers, as a page shows and sends them.
 *
 * @param fields texts by name: government, name, address, contact, postCode, place, size, top, right, bottom, left, points
 * @param headLines further lines of the letterhead
 * @param footLines lines at the foot of letters
 */
public record OfficeForm(Map<String, String> fields, List<String> headLines, List<String> footLines)
        implements Serializable {

    public OfficeForm {
        fields = Map.copyOf(fields);
        headLines = List.copyOf(headLines);
        footLines = List.copyOf(footLines);
    }
}
