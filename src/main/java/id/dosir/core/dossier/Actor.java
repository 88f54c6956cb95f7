package id.dosir.core.dossier;

import java.util.Optional;
import java.util.Set;

/**
 * A person as he acts today.
 *
 * @param id who
 * @param name with titles
 * @param nip 18 digits, if he has one: it tells his own request from another's
 * @param title post in words, as it stands under a signature
 * @param posts held today
 */
public record Actor(PersonId id, String name, Optional<String> nip, String title, Set<Post> posts) {

    /** The system itself: it may only report what BSrE answered. */
    public static final Actor SYSTEM = new Actor(PersonId.SYSTEM, "Sistem", Optional.empty(), "Dosir", Set.of());

    public Actor {
        posts = Set.copyOf(posts);
    }

    public boolean holds(Post post) {
        return posts.contains(post);
    }
}
