package id.dosir.core.dossier;

import id.dosir.core.document.PaperKind;

/**
 * A ground on which somebody files for the holder of the certificate, who died, left, or cannot get in himself: data of the SOP file.
 *
 * @param code such as {@code MENINGGAL}
 * @param text what people read
 * @param paper that proves it; a request on this ground cannot be filed without it
 */
public record Behalf(String code, String text, PaperKind paper) {}
