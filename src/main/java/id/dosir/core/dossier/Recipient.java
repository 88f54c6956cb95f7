package id.dosir.core.dossier;

import java.util.Optional;

/**
 * To whom a superior wants a slip to go, besides the one whom the SOP names.
 *
 * @param post to which
 * @param person one holder of it alone; empty for whoever holds it
 */
public record Recipient(Post post, Optional<Actor> person) {

    public static Recipient holderOf(Post post) {
        return new Recipient(post, Optional.empty());
    }
}
