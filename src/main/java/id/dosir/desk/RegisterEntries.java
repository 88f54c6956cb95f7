package id.dosir.desk;

import id.dosir.archive.RegisterEntry;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.Stage;
import java.util.Optional;

/** Makes the register's line out of a dossier. */
final class RegisterEntries {

    private RegisterEntries() {}

    static RegisterEntry of(Dossier dossier, Stage.AwaitingEntry here, Occasion occasion) {
        Application application = dossier.application();
        Subscriber subscriber = application.subscriber();
        return new RegisterEntry(
                Optional.empty(),
                dossier.number(),
                subscriber.name(),
                subscriber.nip(),
                subscriber.nik().masked(),
                subscriber.position(),
                subscriber.agency(),
                application.serial(),
                application.reason().code(),
                application.reason().crlReason(),
                here.letter().number().printed(),
                here.letter().signed(),
                dossier.openedAt(),
                here.letter().signedAt(),
                here.submission().at(),
                here.confirmation().revokedAt(),
                here.confirmation().source(),
                occasion.at(),
                occasion.by().id());
    }
}
