package id.dosir.portal;

/**
 * A cell of the chart, drawn around its middle in pixels; lines end where the cell ends, so that they meet those of the next
 * one whatever the rows' heights are.
 *
 * @param lines path of lines
 * @param heads path of arrow heads
 * @param symbol path of the symbol, empty where there is none
 * @param alt symbol in words
 */
public record SopCell(String lines, String heads, String symbol, String alt) {

    public boolean isDrawn() {
        return !lines.isEmpty() || !symbol.isEmpty();
    }
}
