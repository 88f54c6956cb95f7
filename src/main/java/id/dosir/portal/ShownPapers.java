package id.dosir.portal;

import id.dosir.desk.DraftDesk;
import id.dosir.desk.ReadingRoom;
import id.dosir.desk.ShownPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The paper that an address of the viewer names: {@code {room}/{paper}/{page}}, the room being a dossier and the paper its SHA-256, or
 * {@code draf} and the token of a paper that is not filed yet. The pictures and the words of a page ask here, so there is one answer to
 * who may see a paper.
 *
 * <p>Another kind of room needs no more than a word that no dossier is called, papers whose {@link PaperLine#sha256()} is what their address
 * has, and the question to who knows whether they may be seen. Who removes the bytes of such a paper without {@code Erasure} also calls
 * {@code forget} of {@code PagePictures} and {@code PaperWords}.
 */
@ApplicationScoped
class ShownPapers {

    /** The room of papers of drafts; each is its owner's alone. */
    static final String DRAFTS = "draf";

    @Inject
    ReadingRoom room;

    @Inject
    DraftDesk drafts;

    @Inject
    CurrentActor actor;

    /** @return empty when there is none that this person may see, whatever the reason */
    Optional<ShownPaper> of(AddressParts address) {
        if (!actor.isPresent()) {
            return Optional.empty();
        }
        if (DRAFTS.equals(address.text(0))) {
            return drafts.show(address.text(1), actor.get());
        }
        return address.dossier(0)
                .flatMap(number -> address.file(1).flatMap(name -> room.show(number, name, actor.get())));
    }
}
