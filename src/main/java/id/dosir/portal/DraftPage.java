package id.dosir.portal;

import id.dosir.core.act.DraftLetter;
import id.dosir.desk.PrintRoom;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** The verifier words the recommendation; begins with what the dossier itself says. */
@Named
@RequestScoped
public class DraftPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    PrintRoom prints;

    @Inject
    CurrentActor actor;

    private LetterForm letter;

    @PostConstruct
    void begin() {
        letter = new LetterForm(prints.proposal(page.getDossier()));
    }

    public void draft() {
        acting.perform(new DraftLetter(letter.toLetterText()), letter.getGrounds());
    }

    /** Shows the letter as it would be with what is typed; nothing is kept. */
    public void preview() {
        prints.draft(page.number(), letter.toLetterText(), actor.get())
                .ifPresent(pdf -> Faces.sendFile(pdf, page.number().value() + "-surat-draf.pdf", false));
    }

    public LetterForm getLetter() {
        return letter;
    }
}
