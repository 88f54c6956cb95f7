package id.dosir.core.dossier;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts, as he stands on the day of the act.
 *
 * @param id name to sign in with
 * @param name full name as on letters
 * @param nip eighteen digits, absent for a person who is not a civil servant
 * @param title the position as on letters, such as {@code Kepala Dinas}
 * @param posts posts of the SOP held on that day
 */
public record Actor(PersonId id, String name, Optional<String> nip, String title, Set<Post> posts) {

    public Actor {
        posts = Set.copyOf(posts);
    }
}
