package id.dosir.core.act;

import id.dosir.core.dossier.ActName;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import java.util.List;

/**
 * The dossier enters the register of revoked certificates and is closed (SOP step 8, "pencatatan dan pendataan").
 *
 * @param number next in the register, from its locked counter
 */
public record EnterRegister(RegisterNumber number) implements Act {

    @Override
    public ActName name() {
        return ActName.ENTER_REGISTER;
    }

    @Override
    public List<Ground> faults(Occasion occasion) {
        return List.of();
    }

    @Override
    public Decision.Moved move(Dossier dossier, Occasion occasion) {
        Stage.AwaitingEntry here = (Stage.AwaitingEntry) dossier.stage();
        return dossier.moveTo(
                new Stage.Registered(here.step(), here.letter(), here.submission(), here.confirmation(), number),
                ActName.ENTER_REGISTER,
                number.printed(),
                occasion);
    }
}
