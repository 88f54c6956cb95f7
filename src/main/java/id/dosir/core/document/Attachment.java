package id.dosir.core.document;

import java.time.Instant;

/**
 * A paper in a dossier.
 *
 * @param kind what it is
 * @param sha256 name of its bytes in the store
 * @param fileName safe name, for people
 * @param mediaType by content
 * @param size in bytes
 * @param pages 0 where pages have no meaning
 * @param addedAt when it came into the dossier
 */
public record Attachment(
        PaperKind kind, Sha256 sha256, String fileName, String mediaType, long size, int pages, Instant addedAt) {}
