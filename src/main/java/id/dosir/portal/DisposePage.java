package id.dosir.portal;

import id.dosir.core.act.Dispose;
import id.dosir.core.act.OrderLetter;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;

/** The slip: a superior passes the dossier on, or the Sandiman orders the letter. */
@Named
@RequestScoped
public class DisposePage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    OfficeTime time;

    private Instruction[] instructions = {Instruction.PROCESS};
    private String note = "";
    private Nature nature;
    private LocalDateTime due;

    @PostConstruct
    void begin() {
        nature = page.getDossier().nature();
    }

    public void dispose() {
        acting.perform(order(), note);
    }

    public void orderLetter() {
        acting.perform(new OrderLetter(order()), note);
    }

    private Dispose order() {
        return new Dispose(
                instructions == null ? Set.of() : Set.of(instructions),
                note,
                nature == null ? Nature.ORDINARY : nature,
                Optional.ofNullable(due).map(time::instant));
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

    public LocalDateTime getDue() {
        return due;
    }

    public void setDue(LocalDateTime due) {
        this.due = due;
    }
}
