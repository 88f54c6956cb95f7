package id.dosir.core.dossier;

import java.util.List;
import java.util.Optional;

/** To which posts a person may dispose a dossier beside its main line. */
public final class SlipRule {

    private SlipRule() {}

    /**
     * @param by who disposes
     * @return posts in the order of the organisation: those of the SOP that are not his own, and do not stand above him
     */
    public static List<Post> receivers(Dossier dossier, Organisation organisation, Actor by) {
        return organisation.held().stream()
                .map(Organisation.Place::post)
                .filter(post -> dossier.sop().givesWorkTo(post) && !by.holds(post) && !isOver(organisation, post, by))
                .toList();
    }

    /** @return whether the post stands above every post of the person: orders go down, or to equals */
    public static boolean isOver(Organisation organisation, Post post, Actor by) {
        return !by.reach().isEmpty() && by.reach().stream().allMatch(own -> isOver(organisation, post, own));
    }

    private static boolean isOver(Organisation organisation, Post post, Post own) {
        Optional<Post> above = organisation.find(own).flatMap(Organisation.Place::superior);
        return above.isPresent() && (above.get().equals(post) || isOver(organisation, post, above.get()));
    }
}
