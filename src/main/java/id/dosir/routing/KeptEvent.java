package id.dosir.routing;

import id.dosir.core.retention.StoragePlace;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened to a kept dossier.
 *
 * @param what a hold was put or lifted, or the paper was moved
 * @param place where it was moved
 * @param reason of the hold; empty for a move
 */
public record KeptEvent(What what, Instant at, String byName, String reason, Optional<StoragePlace> place) {

    /** Kinds of events. */
    public enum What {
        HELD,
        LIFTED,
        MOVED
    }
}
