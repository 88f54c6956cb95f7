package id.dosir.portal;

import id.dosir.core.oldregister.Column;
import id.dosir.core.oldregister.Fault;
import id.dosir.core.oldregister.RowFault;
import id.dosir.desk.OldImport;
import id.dosir.desk.OldImportLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an import is and what its rows are, in words. */
@Named
@RequestScoped
public class ImportWords {

    @Inject
    Texts texts;

    public String tag(OldImport found) {
        return ImportStates.tag(found.state());
    }

    public String icon(OldImport found) {
        return ImportStates.icon(found.state());
    }

    /** @return what its rows are, in one line */
    public String counts(OldImport found) {
        OldImport.Counts counts = found.counts();
        return found.state() == OldImport.State.MAPPING
                ? ""
                : texts.get("import.counts", counts.clean(), counts.doubled(), counts.faulty(), counts.entered());
    }

    /** @return what is wrong and how to mend it */
    public String fault(RowFault fault) {
        boolean nip = fault.fault() == Fault.MISSING && fault.column() == Column.NIP;
        return texts.get("import.fault." + fault.fault() + (nip ? "_NIP" : ""), column(fault), fault.found());
    }

    public String column(RowFault fault) {
        return texts.get("import.column." + fault.column());
    }

    /** @return what is wrong with a row, each by itself; whose double it is, for a double */
    public List<String> sentences(OldImportLine line) {
        return switch (line.verdict()) {
            case FAULTY -> line.faults().stream().map(this::fault).toList();
            case DOUBLED -> List.of(same(line));
            case CLEAN -> List.of();
        };
    }

    String same(OldImportLine line) {
        return texts.with(line.sameAs().startsWith("AL-") ? "import.same.archive" : "import.same.file", line.sameAs());
    }

    /** @return why it stopped by itself */
    public String failure(OldImport found) {
        return texts.with("import.failure", found.failure());
    }
}
