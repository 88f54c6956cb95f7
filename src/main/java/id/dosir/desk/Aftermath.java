package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.archive.Findable;
import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.dossier.Consequence.Topic;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Stage;
import id.dosir.notify.Mail;
import id.dosir.notify.MailFailed;
import id.dosir.notify.MailNotices;
import id.dosir.people.People;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what lines of the outbox say. Each answers with an empty text, or with why it has to come again. */
@ApplicationScoped
class Aftermath {

    private static final Logger LOG = LoggerFactory.getLogger(Aftermath.class);

    @Inject
    Findables findables;

    @Inject
    ArchiveIndex index;

    @Inject
    MailNotices mail;

    @Inject
    Dossiers dossiers;

    @Inject
    People people;

    @Inject
    DeskSettings settings;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** @return each line that asked for the index, with its failure; a dossier that several lines name is written once */
    Map<OutboxRow, String> reindex(List<OutboxRow> due) {
        List<OutboxRow> rows =
                due.stream().filter(r -> r.kind.equals(Outbox.REINDEX)).toList();
        String failure = "";
        try {
            List<Findable> found = rows.stream()
                    .map(r -> r.dossier)
                    .distinct()
                    .map(DossierNumber::new)
                    .map(findables::of)
                    .flatMap(Optional::stream)
                    .toList();
            if (!found.isEmpty()) {
                index.put(found);
            }
        } catch (RuntimeException e) {
            LOG.error("outbox: the index could not be written", e);
            failure = "index: " + e.getClass().getSimpleName();
        }
        Map<OutboxRow, String> outcome = new LinkedHashMap<>();
        for (OutboxRow row : rows) {
            outcome.put(row, failure);
        }
        return outcome;
    }

    /** Mails what the line says. */
    String tell(OutboxRow row) {
        try {
            Dossier dossier = dossiers.find(new DossierNumber(row.dossier))
                    .map(Loaded::dossier)
                    .orElseThrow();
            if (row.kind.equals(Outbox.TELL_APPLICANT)) {
                tellApplicant(row, dossier);
            } else {
                tellPost(row, dossier);
            }
            return "";
        } catch (MailFailed e) {
            return e.getMessage();
        }
    }

    private void tellApplicant(OutboxRow row, Dossier dossier) throws MailFailed {
        Topic topic = Topic.valueOf(row.detail);
        String template =
                switch (topic) {
                    case RECEIVED -> "diterima";
                    case RETURNED -> "dikembalikan";
                    case REJECTED -> "ditolak";
                    case REVOKED -> "dicabut";
                };
        mail.send(new Mail(dossier.application().subscriber().email(), template, values(dossier), row.key));
    }

    private void tellPost(OutboxRow row, Dossier dossier) throws MailFailed {
        // told late, the task may be done already: then there is nothing to tell any more
        if (dossier.waitsFor().filter(p -> p.code().equals(row.detail)).isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<EmailAddress> holders = people.holdersOf(new Post(row.detail), today).stream()
                .flatMap(p -> p.email().stream())
                .flatMap(e -> EmailAddress.parse(e).stream())
                .toList();
        int i = 0;
        for (EmailAddress holder : holders) {
            mail.send(new Mail(holder, "tugas-baru", values(dossier), row.key + "/" + ++i));
        }
    }

    private Map<String, String> values(Dossier dossier) {
        String reason = dossier.stage() instanceof Stage.Returned returned
                ? returned.reason()
                : dossier.stage() instanceof Stage.Rejected rejected ? rejected.reason() : "-";
        return Map.of(
                "nomor_permohonan", dossier.number().value(),
                "nama_pemilik", dossier.application().subscriber().name(),
                "langkah", dossier.sop().step(dossier.stage().step()).name(),
                "alasan", reason,
                "alamat_berkas", settings.dossier(dossier.number()));
    }
}
