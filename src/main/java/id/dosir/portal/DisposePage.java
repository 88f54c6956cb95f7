package id.dosir.portal;

import id.dosir.core.act.Dispose;
import id.dosir.core.act.OrderLetter;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Instruction;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
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
    People people;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

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
                Optional.ofNullable(due).map(d -> d.atZone(zone).toInstant()));
    }

    /** @return code of the post that comes next in the SOP */
    public String getPost() {
        return next().task().post().code();
    }

    /** @return number of the step that follows */
    public int getStep() {
        return next().step();
    }

    /** @return who holds it today */
    public List<Person> getHolders() {
        return people.holdersOf(next().task().post(), LocalDate.now(clock.withZone(zone)));
    }

    private Next next() {
        Dossier dossier = page.getDossier();
        return dossier.sop()
                .after(dossier.stage().step(), dossier.stage().task().orElseThrow());
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
