package id.dosir.core.act;

import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Correction;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The statements of a request once more, corrected: BSrE rejects a request whose data differ from its own (SOP, peringatan).
 *
 * @param form all statements, also those that stay as they were
 * @param today the office's date
 */
public record Restatement(ApplicationForm form, LocalDate today) {

    List<Ground> faults(Dossier dossier) {
        return whole(dossier).parse(dossier.sop(), today).grounds();
    }

    Optional<Application> application(Dossier dossier) {
        return whole(dossier).parse(dossier.sop(), today).application();
    }

    /** @return the form, with what older clients know nothing of as it was */
    ApplicationForm whole(Dossier dossier) {
        return form.orBehalfOf(ApplicationForm.of(dossier.application()));
    }

    /** @return what it changes; none as long as it has faults */
    List<Correction> corrections(Dossier dossier) {
        return application(dossier)
                .map(now -> ApplicationForm.of(dossier.application()).changes(ApplicationForm.of(now)))
                .orElse(List.of());
    }
}
