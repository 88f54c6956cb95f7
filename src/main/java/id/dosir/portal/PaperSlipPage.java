package id.dosir.portal;

import id.dosir.core.act.RecordPaperSlip;
import id.dosir.core.document.PaperKind;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.PersonId;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A slip that a superior initialled on paper is scanned and entered for him. */
@Named
@RequestScoped
public class PaperSlipPage {

    @Inject
    DossierPage page;

    @Inject
    Acting acting;

    @Inject
    Recipients recipients;

    @Inject
    People people;

    @Inject
    OfficeTime time;

    private SlipForm form;
    private Statement said;
    private String superior;

    @PostConstruct
    void begin() {
        form = new SlipForm(page.getDossier().nature());
        said = new Statement(time.now());
        superior = getSuperiors().stream().map(Person::username).findFirst().orElse("");
    }

    /** @return who holds the post that has to act */
    public List<Person> getSuperiors() {
        return page.getDossier().waitsFor().stream()
                .flatMap(post -> people.holdersOf(post).stream())
                .toList();
    }

    public void record() throws IOException {
        Actor by = people.actorOf(superior == null ? "" : superior)
                .orElseGet(() -> new Actor(new PersonId("-"), "-", Optional.empty(), "", Set.of()));
        acting.perform(
                Uploads.of(said.getEvidence(), PaperKind.SLIP, "scan"),
                filed -> new RecordPaperSlip(recipients.order(form), by, time.instant(said.getAt()), filed),
                form.getNote());
    }

    public SlipForm getForm() {
        return form;
    }

    public Statement getSaid() {
        return said;
    }

    public String getSuperior() {
        return superior;
    }

    public void setSuperior(String superior) {
        this.superior = superior;
    }
}
