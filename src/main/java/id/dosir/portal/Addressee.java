package id.dosir.portal;

import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Sop.Next;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** To whom the slip goes: the post that the SOP names next. */
@Named
@RequestScoped
public class Addressee {

    @Inject
    DossierPage page;

    @Inject
    People people;

    /** @return code of the post */
    public String getPost() {
        return next().task().post().code();
    }

    /** @return number of the step that follows */
    public int getStep() {
        return next().step();
    }

    /** @return who does the work of the post now */
    public List<Person> getHolders() {
        return people.actingFor(next().task().post()).stream()
                .map(acting -> acting.person())
                .toList();
    }

    private Next next() {
        Dossier dossier = page.getDossier();
        return dossier.sop()
                .after(dossier.stage().step(), dossier.stage().task().orElseThrow());
    }
}
