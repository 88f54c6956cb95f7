package id.dosir.desk;

import id.dosir.core.document.Attachment;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that is uploaded to AMS.
 *
 * @param paper as the dossier knows it
 * @param title as the SOP calls it; empty for the letter
 * @param name in the package; made from kind and place, never from what somebody called it
 * @param state whether AMS will take it
 * @param file what goes into the package; none while it is made, and where none can be made
 * @param size of that file in bytes; of the paper where there is none
 */
public record AmsPaper(Attachment paper, String title, String name, State state, Optional<Path> file, long size) {

    /** What becomes of a paper. */
    public enum State {
        /** As it is. */
        ORIGINAL,
        /** A smaller copy; the paper stays. */
        COPY,
        /** The signed letter, beyond the limit: nothing may be changed in it. */
        SIGNED_TOO_LARGE,
        /** A copy is being made. */
        MAKING,
        /** No readable copy keeps the limit. */
        NOT_SMALL_ENOUGH,
        /** Asks for a password. */
        LOCKED,
        /** Neither PDF nor picture. */
        OTHER_TYPE,
        /** The reader gave up. */
        UNREADABLE,
        /** The virus scanner has not answered yet. */
        HELD,
        /** The virus scanner found something in it. */
        INFECTED;

        /** @return whether it stays out of the package for good */
        public boolean missing() {
            return switch (this) {
                case ORIGINAL, COPY, SIGNED_TOO_LARGE, MAKING, HELD -> false;
                case NOT_SMALL_ENOUGH, LOCKED, OTHER_TYPE, UNREADABLE, INFECTED -> true;
            };
        }
    }
}
