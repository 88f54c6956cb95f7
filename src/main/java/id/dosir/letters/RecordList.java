package id.dosir.letters;

import id.dosir.core.retention.RetentionAction;
import id.dosir.core.retention.StoragePlace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list of records (daftar arsip aktif or inaktif).
 *
 * @param inactive whether it is that of inactive records, which has more columns
 * @param day of the list
 * @param more whether there are others that did not find room
 * @param files in order
 * @param official who signs
 */
public record RecordList(boolean inactive, LocalDate day, boolean more, List<File> files, Official official) {

    public RecordList {
        files = List.copyOf(files);
    }

    /**
     * A dossier.
     *
     * @param number nomor berkas
     * @param series kode klasifikasi
     * @param subject uraian informasi berkas
     * @param from kurun waktu
     * @param until kurun waktu
     * @param held whether it is held back, for the remarks
     * @param place lokasi simpan
     * @param keepUntil jangka simpan
     * @param action nasib akhir
     * @param items its papers, in order
     */
    public record File(
            String number,
            String series,
            String subject,
            LocalDate from,
            LocalDate until,
            boolean held,
            StoragePlace place,
            LocalDate keepUntil,
            RetentionAction action,
            List<Item> items) {

        public File {
            items = List.copyOf(items);
        }
    }

    /**
     * A paper of a dossier.
     *
     * @param title uraian item
     * @param day of it
     * @param scanned whether it is a picture of paper: its stage of development (tingkat perkembangan) is kopi, else asli
     */
    public record Item(String title, LocalDate day, boolean scanned) {}

    /** A line of the table: the first of a dossier has the dossier's columns. */
    record Line(Optional<File> file, int ordinal, Optional<Item> item) {}
}
