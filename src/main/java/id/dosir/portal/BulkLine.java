package id.dosir.portal;

import java.io.Serializable;

/**
 * A dossier that an act on several of them left as it was.
 *
 * @param number of the dossier
 * @param reason in words, with who was faster
 */
public record BulkLine(String number, String reason) implements Serializable {}
