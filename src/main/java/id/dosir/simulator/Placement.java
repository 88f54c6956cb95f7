package id.dosir.simulator;

import java.util.Map;

/**
 * Where a signature block is asked for, in PDF points.
 *
 * @param page from 1; 0 is the last page
 * @param x distance of the block's left edge from the left
 * @param y distance of its lower edge from the <em>bottom</em> of the page, as version 1 of the service counts
 */
record Placement(int page, float x, float y, float width, float height) {

    /**
     * @param parts parts of the signing form
     * @return the place, page 1 unless told
     * @throws IllegalArgumentException when a coordinate is missing or no number
     */
    static Placement in(Map<String, String> parts) {
        int page =
                switch (parts.getOrDefault("halaman", "")) {
                    case "TERAKHIR" -> 0;
                    case "PERTAMA" -> 1;
                    default -> Math.round(number(parts, "page", "1"));
                };
        return new Placement(
                page,
                number(parts, "xAxis", null),
                number(parts, "yAxis", null),
                number(parts, "width", null),
                number(parts, "height", null));
    }

    private static float number(Map<String, String> parts, String name, String otherwise) {
        String text = parts.getOrDefault(name, otherwise);
        if (text == null) {
            throw new IllegalArgumentException(name + " tidak boleh kosong");
        }
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " harus berupa angka", e);
        }
    }
}
