package id.dosir.portal;

import id.dosir.desk.ReadingRoom;
import id.dosir.desk.ShownPaper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The paper that an address of the viewer names: {@code {room}/{paper}/{page}}, the room being a dossier and the paper its SHA-256. The
 * pictures and the words of a page ask here, so there is one answer to who may see a paper.
 *
 * <p>A second kind of room, such as the papers of a draft, needs no more than this: a word that no dossier is called ({@code draf}) as
 * {@code room} of {@code <d:viewer>}; papers whose {@link PaperLine#sha256()} is what their address has (a token); and here, before the
 * return, the question to who knows whether they may be seen, which answers with a {@link ShownPaper} for the owner and with nothing for
 * anybody else:
 *
 * <pre>{@code
 * if (address.text(0).equals("draf")) {
 *     return drafts.shown(address.text(1), actor.get());
 * }
 * }</pre>
 *
 * Who removes the bytes of such a paper without {@code Erasure} also calls {@code forget} of {@code PagePictures} and {@code PaperWords}.
 */
@ApplicationScoped
class ShownPapers {

    @Inject
    ReadingRoom room;

    @Inject
    CurrentActor actor;

    /** @return empty when there is none that this person may see, whatever the reason */
    Optional<ShownPaper> of(AddressParts address) {
        if (!actor.isPresent()) {
            return Optional.empty();
        }
        return address.dossier(0)
                .flatMap(number -> address.file(1).flatMap(name -> room.show(number, name, actor.get())));
    }
}
