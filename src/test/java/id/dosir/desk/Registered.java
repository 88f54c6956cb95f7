package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.archive.RevocationRegister;
import id.dosir.core.Actors;
import id.dosir.core.document.Attachment;
import id.dosir.core.dossier.Application;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Occasion;
import id.dosir.core.dossier.RegisterNumber;
import id.dosir.core.dossier.Stage;
import id.dosir.installed.OneTransaction;
import id.dosir.routing.Dossiers;
import id.dosir.storage.NumberBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Registered dossiers of a year of their own, made with their lines in the register and found by the search. */
@ApplicationScoped
public class Registered {

    @Inject
    Dossiers dossiers;

    @Inject
    RevocationRegister register;

    @Inject
    NumberBook book;

    @Inject
    Findables findables;

    @Inject
    ArchiveIndex index;

    @Inject
    OneTransaction transaction;

    /**
     * @param year of both numbers: one test, one year
     * @param papers in the dossier
     */
    Dossier made(int year, int sequence, List<Attachment> papers) throws Exception {
        return made(year, sequence, papers, id.dosir.core.Dossiers.registered().application());
    }

    /** @param asked what the applicant stated */
    Dossier made(int year, int sequence, List<Attachment> papers, Application asked) throws Exception {
        DossierNumber number = DossierNumber.of(year, sequence);
        Dossier before = with(papers, asked, number, id.dosir.core.Dossiers.awaitingEntry());
        Dossier after = with(papers, asked, number, id.dosir.core.Dossiers.registered());
        book.ensure("register-" + year);
        Dossier kept = transaction.yielding(() -> {
            Stage.Registered stage = (Stage.Registered) after.stage();
            // the number is known only when the line is written, the line only when the dossier is there
            RegisterNumber given = new RegisterNumber(year, (int) register.counted(year) + 1);
            Dossier dossier = with(
                    papers,
                    asked,
                    number,
                    after,
                    new Stage.Registered(
                            stage.step(), stage.letter(), stage.submission(), stage.confirmation(), given));
            dossiers.add(dossier);
            register.append(
                    RegisterEntries.of(
                            before,
                            (Stage.AwaitingEntry) before.stage(),
                            new Occasion(Actors.OFFICER_OF_ALL, after.stageSince())),
                    year);
            return dossier;
        });
        index.put(List.of(findables.of(number).orElseThrow()));
        return kept;
    }

    /** Leaves a dossier in the index that the database never had. */
    void indexed(String number, Dossier like) throws Exception {
        Findable known = findables.of(like.number()).orElseThrow();
        index.put(List.of(new Findable(
                new DossierNumber(number),
                known.version(),
                known.changed(),
                known.name(),
                known.nip(),
                known.nik(),
                known.agency(),
                known.position(),
                known.reasonCode(),
                known.reasonText(),
                known.stage(),
                known.serial(),
                known.applicantLetter(),
                known.letter(),
                known.register(),
                known.year(),
                known.nature(),
                known.openedAt(),
                known.revokedAt(),
                known.dates(),
                known.inTime(),
                known.applicant(),
                known.readers(),
                known.papers(),
                known.destroyed())));
    }

    private static Dossier with(List<Attachment> papers, Application asked, DossierNumber number, Dossier made) {
        return with(papers, asked, number, made, made.stage());
    }

    private static Dossier with(
            List<Attachment> papers, Application asked, DossierNumber number, Dossier made, Stage stage) {
        return new Dossier(
                number,
                made.sop(),
                asked,
                made.nature(),
                made.applicant(),
                made.openedAt(),
                stage,
                made.stageSince(),
                papers,
                made.dispositions(),
                made.history());
    }
}
