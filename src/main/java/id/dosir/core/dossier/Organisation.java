package id.dosir.core.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The posts of the office and who stands above whom, as {@code config/organisasi.yaml} says. Who holds them is no part of it.
 *
 * @param places posts of the office first, then those who act in a SOP from outside
 * @param routine acts that a deputy for some days (Plh.) is offered
 */
public record Organisation(List<Place> places, Set<ActName> routine) {

    public Organisation {
        places = List.copyOf(places);
        routine = Set.copyOf(routine);
    }

    /**
     * @param post its code
     * @param name as lists show it
     * @param title as it stands under a signature
     * @param english name on pages in English
     * @param superior the post above it; none above the highest and outside the office
     * @param signs whether its holder signs official letters
     * @param ofOffice whether people hold it; the applicant and BSrE act in a SOP, but are no posts of the office
     */
    public record Place(
            Post post,
            String name,
            String title,
            String english,
            Optional<Post> superior,
            boolean signs,
            boolean ofOffice) {}

    public Optional<Place> find(Post post) {
        return places.stream().filter(p -> p.post().equals(post)).findFirst();
    }

    /** @return whether a SOP may name it */
    public boolean knows(Post post) {
        return find(post).isPresent();
    }

    /** @return posts that people hold, in the order of the file */
    public List<Place> held() {
        return places.stream().filter(Place::ofOffice).toList();
    }

    /** @return the title under a signature; the code of a post that was taken out of the file while dossiers still name it */
    public String title(Post post) {
        return find(post).map(Place::title).orElse(post.code());
    }

    /** @return whether the one stands directly above the other */
    public boolean isAbove(Post superior, Post post) {
        return find(post).flatMap(Place::superior).filter(superior::equals).isPresent();
    }
}
