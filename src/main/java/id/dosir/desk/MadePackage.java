package id.dosir.desk;

import id.dosir.bag.BagFile;
import id.dosir.bag.BagWriter;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.storage.ScratchFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * A package that is ready to be sent: what was written for it lies in a folder of its own, papers lie where they always do.
 *
 * @param info lines of {@code bag-info.txt}
 * @param files its payload
 * @param scratch gone once it is closed
 */
record MadePackage(DossierNumber number, Map<String, String> info, List<BagFile> files, ScratchFolder scratch)
        implements AutoCloseable {

    /** @return hash of the payload's manifest */
    Sha256 manifest() {
        return BagWriter.manifest(files);
    }

    void write(OutputStream out) throws IOException {
        BagWriter.write(number.value(), info, files, out);
    }

    @Override
    public void close() throws IOException {
        scratch.close();
    }
}
