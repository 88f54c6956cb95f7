package id.dosir.portal;

import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.Refusal;
import id.dosir.desk.PackageDesk;
import id.dosir.desk.ReceivedPackage;
import id.dosir.desk.RetentionRoom;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import org.primefaces.model.file.UploadedFile;

/** {@code /terima-paket}: a package comes back. Only for the records officer; to others there is no such page. */
@Named
@RequestScoped
public class ReceivePage {

    @Inject
    PackageDesk desk;

    @Inject
    RetentionRoom room;

    @Inject
    NothingHere none;

    @Inject
    CurrentActor actor;

    @Inject
    Say say;

    private UploadedFile file;
    private ReceivedPackage received;

    public void onlyKeepers() {
        if (!room.keeps(actor.get())) {
            none.answer("terima-paket");
        }
    }

    public void receive() throws IOException {
        if (file == null || file.getFileName() == null || file.getFileName().isBlank()) {
            say.ground(new Ground(Refusal.FIELD_MISSING, "file", ""));
            return;
        }
        ReceivedPackage answer;
        try (InputStream in = file.getInputStream()) {
            answer = desk.receive(in, actor.get());
        }
        answer.grounds().forEach(g -> say.ground(new Ground(g.refusal(), "file", g.detail())));
        received = answer.grounds().isEmpty() ? answer : null;
    }

    /** @return what came of the package just handed in; null before, and when it was refused */
    public ReceivedPackage getReceived() {
        return received;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
