package id.dosir.portal;

import id.dosir.core.act.DraftLetter;
import id.dosir.core.document.LetterText;
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

    private String subject;
    private String nature;
    private String enclosure;
    private String grounds;
    private String copies;

    @PostConstruct
    void begin() {
        LetterText proposal = prints.proposal(page.getDossier());
        subject = proposal.subject();
        nature = proposal.nature();
        enclosure = proposal.enclosure();
        grounds = proposal.grounds();
        copies = proposal.copies();
    }

    public void draft() {
        acting.perform(new DraftLetter(text()), grounds);
    }

    /** Shows the letter as it would be with what is typed; nothing is kept. */
    public void preview() {
        prints.draft(page.number(), text(), actor.get())
                .ifPresent(pdf -> Faces.sendFile(pdf, page.number().value() + "-surat-draf.pdf", false));
    }

    private LetterText text() {
        return new LetterText(
                Typed.text(subject),
                Typed.text(nature),
                Typed.text(enclosure),
                Typed.text(grounds),
                Typed.text(copies));
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature;
    }

    public String getEnclosure() {
        return enclosure;
    }

    public void setEnclosure(String enclosure) {
        this.enclosure = enclosure;
    }

    public String getGrounds() {
        return grounds;
    }

    public void setGrounds(String grounds) {
        this.grounds = grounds;
    }

    public String getCopies() {
        return copies;
    }

    public void setCopies(String copies) {
        this.copies = copies;
    }
}
