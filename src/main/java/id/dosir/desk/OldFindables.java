package id.dosir.desk;

import id.dosir.archive.Findable;
import id.dosir.archive.OldFindable;
import id.dosir.archive.OldRegisterEntry;
import id.dosir.archive.OldScan;
import id.dosir.core.document.Reading;
import id.dosir.core.oldregister.OldNumber;
import id.dosir.intake.PaperReadings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the search index should know of entries of the old archive: those who work here find them, and nobody else. */
@ApplicationScoped
class OldFindables {

    @Inject
    ZoneId zone;

    @Inject
    OldArchiveRoom archive;

    @Inject
    PaperReadings readings;

    List<OldFindable> of(List<OldRegisterEntry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Map<OldNumber, List<OldScan>> scans =
                archive.scans(entries.stream().map(OldRegisterEntry::number).toList());
        return entries.stream()
                .map(entry -> new OldFindable(
                        entry,
                        entry.entry().revoked().orElseThrow().atStartOfDay(zone).toInstant(),
                        Set.of(Findable.OFFICERS),
                        scans.getOrDefault(entry.number(), List.of()).stream()
                                .map(this::paper)
                                .toList()))
                .toList();
    }

    /** A scan has no kind that says anything: it goes by the name of its file. */
    private Findable.Paper paper(OldScan scan) {
        return new Findable.Paper(
                scan.file(),
                ScanWork.KIND,
                scan.fileName(),
                scan.fileName(),
                readings.of(scan.file()).map(Reading::pageTexts).orElse(List.of()));
    }
}
