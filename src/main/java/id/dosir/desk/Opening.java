package id.dosir.desk;

import id.dosir.core.document.Office;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Organisation;
import id.dosir.intake.ClamSettings;
import id.dosir.intake.IntakeSettings;
import id.dosir.letters.NumberPattern;
import id.dosir.notify.MailSettings;
import id.dosir.reading.OcrSettings;
import id.dosir.reading.ReaderSettings;
import id.dosir.routing.OfficeClock;
import id.dosir.routing.RetentionSchedules;
import id.dosir.routing.SopCatalogue;
import id.dosir.storage.FileOwners;
import id.dosir.storage.Sweeper;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the desk once the schema stands: reads the SOPs and clears what a sudden end left. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class Opening {

    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    @Inject
    OfficeClock clocks;

    @Inject
    SopCatalogue sops;

    @Inject
    RetentionSchedules retention;

    @Inject
    Sweeper sweeper;

    @Inject
    FileOwners owners;

    @Inject
    Clock clock;

    @Inject
    OpeningSettings settings;

    /** Asked for here only so that a bad one ends the start, and not the first letter of the day. */
    @Inject
    IntakeSettings uploads;

    @Inject
    DraftSettings drafts;

    @Inject
    NumberPattern numbers;

    @Inject
    MailSettings mail;

    @Inject
    ReaderSettings reader;

    @Inject
    ClamSettings scanner;

    @Inject
    Office office;

    @Inject
    DeskSettings desk;

    @Inject
    OcrSettings ocr;

    @Inject
    CheckSettings checks;

    @Inject
    AnchorSettings anchors;

    @Inject
    StatementSettings statements;

    @Inject
    AmsSettings ams;

    @Inject
    ScanSettings scanFolders;

    @Inject
    MailboxSettings mailboxes;

    @Inject
    Organisation organisation;

    @PostConstruct
    void open() {
        clocks.load();
        sops.load();
        retention.load();
        sweep();
    }

    private void sweep() {
        Instant before = clock.instant().minus(settings.othersAtWork() ? Duration.ofHours(24) : Duration.ZERO);
        try {
            int staged = sweeper.clearScratch(before);
            List<Sha256> orphans = sweeper.setOrphansAside(before, owners::name);
            if (staged > 0 || !orphans.isEmpty()) {
                LOG.info(
                        "opening: {} unfinished uploads removed, {} documents without a dossier set aside",
                        staged,
                        orphans.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("DOSIR_HOME cannot be swept", e);
        }
    }
}
