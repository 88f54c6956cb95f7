package id.dosir.portal;

import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import java.io.Serializable;
import java.time.LocalDateTime;

/** What a superior writes on a slip. */
public class SlipForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Instruction[] instructions = {Instruction.PROCESS};
    private String note = "";
    private Nature nature;
    private boolean secret;
    private LocalDateTime due;
    private String[] also = {};

    /** @param nature proposed; null leaves to each dossier its own */
    SlipForm(Nature nature) {
        this.nature = nature;
    }

    public Instruction[] getInstructionChoices() {
        return Instruction.values();
    }

    public Nature[] getNatures() {
        return Nature.values();
    }

    public Instruction[] getInstructions() {
        return instructions;
    }

    public void setInstructions(Instruction[] instructions) {
        this.instructions = instructions;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = Typed.text(note);
    }

    public Nature getNature() {
        return nature;
    }

    public void setNature(Nature nature) {
        this.nature = nature;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }

    /** @return further receivers, as {@link Recipients} writes them */
    public String[] getAlso() {
        return also;
    }

    public void setAlso(String[] also) {
        this.also = also;
    }
}
