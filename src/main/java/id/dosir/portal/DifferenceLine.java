package id.dosir.portal;

import java.util.List;

/**
 * A field about which papers, or papers and form, differ.
 *
 * @param field of the form
 * @param code of the finding
 * @param label of the field
 * @param choosable whether the form has such a field
 * @param settled whether the person wrote or chose what stands in it
 * @param sides what is said
 */
public record DifferenceLine(
        String field, String code, String label, boolean choosable, boolean settled, List<SideLine> sides) {

    /**
     * One thing that is said.
     *
     * @param key by which it is chosen: token of a paper; empty for what stands in the form and on no paper
     * @param value as the form takes it, or a date in words, in three parts: the middle is where the sides part
     * @param chosen whether it stands in the form
     * @param places where it is said
     */
    public record SideLine(String key, List<String> value, boolean chosen, List<PlaceLine> places) {}
}
