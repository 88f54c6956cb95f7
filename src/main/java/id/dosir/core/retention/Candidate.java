package id.dosir.core.retention;

import java.util.Optional;

/**
 * A record that somebody wants to put on a list.
 *
 * @param handedOver whether it was handed over before
 * @param packed the last package that was made of it
 */
public record Candidate(KeptDossier record, boolean handedOver, Optional<PackedRecord> packed) {}
