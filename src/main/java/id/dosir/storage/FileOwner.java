package id.dosir.storage;

import id.dosir.core.document.Sha256;
import java.util.List;

/**
 * Rows that name files of the store. The sweep at the start, the reading of all files and a destruction ask every bean of this type: whoever
 * makes a table that names files makes one, too, or its files count as orphans.
 */
public interface FileOwner {

    /**
     * What a file belongs to, in numbers and never with a person's name.
     *
     * @param subject number of a dossier, of a letter, or whatever the row is known by
     * @param kind what the file is to it
     */
    record Holder(String subject, String kind) {}

    /** @return whether a row names the file */
    boolean names(Sha256 file);

    /** @return names of files after the given one and in order, each once, at most so many */
    List<String> filesAfter(String file, int most);

    /** @return number of files that it names; of the order of magnitude, for a progress bar */
    long countFiles();

    /**
     * @param file name as it stands in the row, be it a hash or not
     * @return what the file belongs to; some of it when it is very many
     */
    List<Holder> holdersOf(String file);
}
