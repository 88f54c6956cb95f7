package id.dosir.core.oldregister;

import id.dosir.core.document.Sha256;

/**
 * Where an entry was read.
 *
 * @param fileName as uploaded
 * @param file its bytes
 * @param sheet name of the sheet; empty where the file has none
 * @param row as the program shows it that made the file
 */
public record SourcePlace(String fileName, Sha256 file, String sheet, int row) {}
