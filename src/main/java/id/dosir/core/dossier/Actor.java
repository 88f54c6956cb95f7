package id.dosir.core.dossier;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person as he acts now.
 *
 * @param id who
 * @param name with titles
 * @param nip 18 digits, if he has one: it tells his own request from another's
 * @param title own post in words, as it stands under a signature
 * @param posts held today
 * @param deputising as a deputy, and by deputies
 */
public record Actor(
        PersonId id, String name, Optional<String> nip, String title, Set<Post> posts, Deputising deputising) {

    /** The system itself: it may only report what BSrE answered. */
    public static final Actor SYSTEM = new Actor(PersonId.SYSTEM, "Sistem", Optional.empty(), "Dosir", Set.of());

    public Actor {
        posts = Set.copyOf(posts);
    }

    /** A person whom no deputy concerns. */
    public Actor(PersonId id, String name, Optional<String> nip, String title, Set<Post> posts) {
        this(id, name, nip, title, posts, Deputising.NONE);
    }

    /** @return whether it is his own post */
    public boolean holds(Post post) {
        return posts.contains(post);
    }

    /** @return whether he holds the post, or acts for it */
    public boolean reaches(Post post) {
        return holds(post) || !mandatesFor(post).isEmpty();
    }

    /** @return posts whose work he sees: held, and acted for */
    public Set<Post> reach() {
        Set<Post> all = new HashSet<>(posts);
        deputising.forOthers().forEach(mandate -> all.add(mandate.post()));
        return all;
    }

    /** @return entries that let him act for a post that is not his */
    public List<Mandate> mandatesFor(Post post) {
        return deputising.forOthers().stream()
                .filter(mandate -> mandate.post().equals(post))
                .toList();
    }

    /**
     * @param post whose work is done
     * @param act what is done
     * @param sop code of the dossier's SOP
     * @return the title under it: his own in his own post, else as the entry that gives him the act says
     */
    public String titleFor(Post post, ActName act, String sop) {
        return holds(post)
                ? title
                : mandatesFor(post).stream()
                        .filter(mandate -> mandate.covers(act, sop))
                        .findFirst()
                        .map(Mandate::title)
                        .orElse(title);
    }
}
