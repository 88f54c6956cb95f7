package id.dosir.simulator;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * Where a signature block is asked for, in PDF points.
 *
 * @param page from 1; 0 is the last page
 * @param x distance of the block's left edge from the left
 * @param y distance from the bottom of the page to its lower edge, as version 1 of the service counts; from the top to its upper
 *     edge in version 2
 * @param fromTop whether {@code y} is counted from the top
 */
record Placement(int page, float x, float y, float width, float height, boolean fromTop) {

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
                number(parts, "height", null),
                false);
    }

    /**
     * @param property of a signing call of version 2
     * @throws IllegalArgumentException when a coordinate is missing or no number
     */
    static Placement in(JsonObject property) {
        return new Placement(
                Math.round(number(property, "page")),
                number(property, "originX"),
                number(property, "originY"),
                number(property, "width"),
                number(property, "height"),
                true);
    }

    private static float number(JsonObject property, String name) {
        if (property.get(name) instanceof JsonNumber number) {
            return (float) number.doubleValue();
        }
        throw new IllegalArgumentException(name + " harus berupa angka");
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
