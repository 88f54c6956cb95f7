package id.dosir.portal;

import id.dosir.core.act.Act;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.Desk;
import id.dosir.desk.Enclosure;
import id.dosir.desk.EnclosureDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.omnifaces.util.Faces;

/** What the forms of a dossier have in common: one call to the desk, then the page anew, or the grounds beside the fields. */
@RequestScoped
public class Acting {

    /** Flash attribute with the text of a form that came too late. */
    static final String UNSENT = "dosir.unsent";

    @Inject
    DossierPage page;

    @Inject
    Desk desk;

    @Inject
    EnclosureDesk enclosures;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    void perform(Act act, String typed) {
        finish(desk.perform(page.number(), act, page.seen(), actor.get()), typed);
    }

    void perform(List<Enclosure> files, Function<List<Attachment>, Act> act, String typed) throws IOException {
        finish(enclosures.perform(page.number(), files, act, page.seen(), actor.get()), typed);
    }

    /**
     * Tells the answer. Whoever lost the post or the deputy's time that had opened the form is led to what he may still see. After an act the page is fetched again, so that reloading it repeats nothing; after somebody else's act, too,
     * and then the text that was typed is shown once more.
     */
    void finish(Decision decision, String typed) {
        boolean late = decision instanceof Decision.Refused refused && refused.first() == Refusal.CHANGED_MEANWHILE;
        if (decision instanceof Decision.Moved || late) {
            say.answerOnNextPage(decision);
            if (late && typed != null && !typed.isBlank()) {
                Faces.setFlashAttribute(UNSENT, typed);
            }
            Faces.redirect("berkas/" + page.number().value());
        } else if (((Decision.Refused) decision).first() == Refusal.POST_ENDED) {
            say.answerOnNextPage(decision);
            Faces.redirect(page.isReadable() ? "berkas/" + page.number().value() : "");
        } else {
            say.answer(decision);
        }
    }
}
