package id.dosir.portal;

import id.dosir.core.oldregister.OldNumber;
import id.dosir.desk.ScanImport;
import id.dosir.desk.ScanLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What a folder of scans is and what its files are, in words. */
@Named
@RequestScoped
public class ScanWords {

    @Inject
    Texts texts;

    public String tag(ScanImport found) {
        return ImportStates.tag(found.state());
    }

    public String icon(ScanImport found) {
        return ImportStates.icon(found.state());
    }

    /** @return what its files are, in one line */
    public String counts(ScanImport found) {
        ScanImport.Counts c = found.counts();
        return c.expected() < 0
                ? ""
                : texts.get(
                        "scan.counts",
                        c.expected(),
                        c.taken(),
                        c.known(),
                        c.refused(),
                        c.withoutEntry() + c.doubtful());
    }

    /** @return how far it is */
    public String progress(ScanImport found) {
        ScanImport.Counts c = found.counts();
        return c.expected() < 0
                ? texts.get("scan.listing")
                : texts.get("scan.at." + found.state(), c.lookedAt(), c.expected(), c.taken(), c.taken() + c.ready());
    }

    /** @return what becomes of a file and, if it needs a person, what to do */
    public String sentence(ScanLine line) {
        return switch (line.verdict()) {
            case REFUSED -> texts.get("scan.reason." + line.reason());
            case NO_ENTRY -> line.detail().isEmpty()
                    ? texts.get("scan.none")
                    : texts.with("scan.noneListed", line.detail());
            case SEVERAL -> texts.with("scan.several", line.detail());
            case KNOWN -> texts.get("scan.known");
            case LISTED, READY, TAKEN -> "";
        };
    }

    public String entry(ScanLine line) {
        return line.entry().map(OldNumber::printed).orElse("");
    }

    public String size(long bytes) {
        return FileSize.words(bytes);
    }
}
