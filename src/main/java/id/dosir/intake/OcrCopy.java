package id.dosir.intake;

import id.dosir.core.document.Sha256;

/**
 * A copy of a scan that can be searched.
 *
 * @param name in the store of documents
 * @param size in bytes
 */
public record OcrCopy(Sha256 name, long size) {}
