package id.dosir.portal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is sent while it is written: no row is kept. */
interface Table extends Closeable {

    /** @param cells texts, as many as the table has columns */
    void row(List<String> cells) throws IOException;

    /** Ends the table. One that is not ended cannot be mistaken for a whole one where its form allows. */
    @Override
    void close() throws IOException;
}
