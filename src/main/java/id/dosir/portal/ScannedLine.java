package id.dosir.portal;

/**
 * How far OCR is with one paper, as the dossier's page tells it.
 *
 * @param sha256 its name in addresses
 * @param title what it is
 * @param state name of the state
 * @param words the state in words
 * @param copy size of the copy that can be searched, in words; empty when there is none
 */
public record ScannedLine(String sha256, String title, String state, String words, String copy) {}
