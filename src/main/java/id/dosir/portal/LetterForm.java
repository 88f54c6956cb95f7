package id.dosir.portal;

import id.dosir.core.document.LetterText;

/** The fields of a letter's text as they were typed. */
public class LetterForm {

    private String subject;
    private String nature;
    private String enclosure;
    private String grounds;
    private String copies;

    /** @param proposal with which the fields begin */
    LetterForm(LetterText proposal) {
        subject = proposal.subject();
        nature = proposal.nature();
        enclosure = proposal.enclosure();
        grounds = proposal.grounds();
        copies = proposal.copies();
    }

    LetterText toLetterText() {
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
