package id.dosir.notify;

import java.util.Set;

/** What a mail is about. Each has a text in {@code templates/surel}, which the office may edit. */
public enum Topic {
    /** To the applicant: the request has arrived. */
    RECEIVED(
            "diterima",
            "nama_pemohon",
            "nomor_permohonan",
            "layanan",
            "tanggal_permohonan",
            "alasan_pencabutan",
            "tautan"),
    /** To the official mailbox: whether somebody reads it. It names no person, because whose mailbox it is is what it asks. */
    PROVE_MAILBOX("bukti-surel", "nomor_permohonan", "layanan", "batas_waktu", "tautan"),
    /** To the applicant: something is missing. */
    RETURNED("dikembalikan", "nama_pemohon", "nomor_permohonan", "layanan", "catatan", "tautan"),
    /** To the applicant: it was rejected. */
    REJECTED("ditolak", "nama_pemohon", "nomor_permohonan", "layanan", "alasan_penolakan", "tautan"),
    /** To the applicant: the certificate is revoked. */
    REVOKED("dicabut", "nama_pemohon", "nomor_permohonan", "tanggal_pencabutan", "tautan"),
    /** To the applicant: the last step of a SOP without a register is done. */
    COMPLETED("selesai", "nama_pemohon", "nomor_permohonan", "layanan", "tanggal_selesai", "tautan"),
    /** To the holders of a post: a dossier waits. It names no person, because it is no concern of mail servers. */
    NEW_TASK("tugas-baru", "jabatan", "nomor_permohonan", "layanan", "tugas", "batas_waktu", "tautan"),
    /** To the holders of a post: the standard time of their step is nearly used. */
    NEARLY_DUE("waktu-hampir-habis", "jabatan", "nomor_permohonan", "tugas", "batas_waktu", "tautan"),
    /** To the same: it is used up. */
    OVERDUE("waktu-habis", "jabatan", "nomor_permohonan", "tugas", "batas_waktu", "tautan"),
    /** To the post above them. */
    ESCALATION("eskalasi", "jabatan", "nomor_permohonan", "tugas", "pelaksana", "batas_waktu", "tautan"),
    /** To either, instead, when the step waits for BSrE: how long the certificate could be used since the request. */
    STILL_VALID("sertifikat-masih-berlaku", "jabatan", "nomor_permohonan", "lama_berlaku", "batas_waktu", "tautan"),
    /** To the holders of the post that waits for BSrE: sources contradict each other, and nothing closes by itself. */
    CONTRADICTION("jawaban-bertentangan", "jabatan", "nomor_permohonan", "tautan"),
    /** To a receiver of a slip beside the main line. What the slip says is read in the portal. */
    SIDE_ORDER("disposisi", "jabatan", "nomor_permohonan", "layanan", "dari", "batas_waktu", "tautan"),
    /** To the sender of a slip: a receiver gave it back. */
    SLIP_RETURNED("disposisi-dikembalikan", "nama", "nomor_permohonan", "layanan", "penerima", "tautan"),
    /** To the same: a receiver has done his order beside the main line. */
    SLIP_FINISHED("disposisi-selesai", "nama", "nomor_permohonan", "layanan", "penerima", "tautan"),
    /** To who looks after the archive: a check found differences. What they are is read in the portal. */
    DIFFERENCES("pemeriksaan", "jumlah", "selesai", "tautan"),
    /** To the same: the journal, or what it covers, does not hold. */
    NOT_WHOLE("jurnal-tidak-utuh", "jumlah", "selesai", "tautan"),
    /** To administrators: the virus scanner found something in a paper that is filed. */
    INFECTED("kertas-berbahaya", "nomor", "selesai", "tautan"),
    /** To the same: whether it holds could not be verified. */
    NOT_VERIFIED("jurnal-belum-terbukti", "selesai", "tautan"),
    /** To addresses outside the machine: where the journal ended. */
    ANCHOR("jangkar", "waktu", "baris", "berkas", "jangkar", "tautan"),
    /** To who has to look at a proposal to destroy, or to approve it. */
    DESTRUCTION_WAITS("usul-musnah", "nomor", "jumlah", "tautan"),
    /** To who proposed it: it was approved or declined. */
    DESTRUCTION_DECIDED("usul-musnah-diputus", "nomor", "jumlah", "tautan"),
    /** To who has to look at a proposal to hand over for good, or to approve it. */
    TRANSFER_WAITS("usul-serah", "nomor", "jumlah", "tautan"),
    /** To who proposed it: it was approved or declined. */
    TRANSFER_DECIDED("usul-serah-diputus", "nomor", "jumlah", "tautan"),
    /** To a person who wants one mail a day: what happened since the last. */
    DIGEST("ringkasan", "nama", "jumlah", "daftar", "tautan");

    private final String file;
    private final Set<String> tokens;

    Topic(String file, String... tokens) {
        this.file = file;
        this.tokens = Set.of(tokens);
    }

    /** @return whether it is about a task: there is nothing to tell any more once the task is done */
    public boolean isTask() {
        return this == NEW_TASK || this == NEARLY_DUE || this == OVERDUE;
    }

    /** @return whether it is about the archive as a whole, and no dossier */
    public boolean isArchive() {
        return this == DIFFERENCES || this == NOT_WHOLE || this == NOT_VERIFIED || this == INFECTED;
    }

    /** @return whether it is about a proposal of the archive, and no dossier */
    public boolean isProposal() {
        return this == DESTRUCTION_WAITS
                || this == DESTRUCTION_DECIDED
                || this == TRANSFER_WAITS
                || this == TRANSFER_DECIDED;
    }

    /** @return name of its text, without the ending */
    public String file() {
        return file;
    }

    /** @return names of the values that its text may ask for */
    public Set<String> tokens() {
        return tokens;
    }
}
