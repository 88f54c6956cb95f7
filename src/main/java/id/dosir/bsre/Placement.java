package id.dosir.bsre;

/**
 * Where the service shall draw the signature block, in PDF points. A service that finds one empty signature field in the
 * letter may use that instead.
 *
 * @param page from 1
 * @param x left edge, from the left of the page
 * @param y lower edge, from the <em>bottom</em> of the page, as version 1 of the API counts
 * @param width of the block
 * @param height of the block
 * @param pageHeight of the page: version 2 counts from its top
 */
public record Placement(int page, float x, float y, float width, float height, float pageHeight) {

    public Placement {
        if (page < 1 || width <= 0 || height <= 0) {
            throw new IllegalArgumentException("page from 1, width and height above 0");
        }
    }

    /** @return upper edge, from the top of the page */
    float fromTop() {
        return pageHeight - y - height;
    }
}
