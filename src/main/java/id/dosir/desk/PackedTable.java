package id.dosir.desk;

import id.dosir.database.PortableRows.Asked;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tables that tell of a dossier, in the order in which their rows can be written. Whoever makes a further table with a column
 * {@code dossier} adds it here, or to {@link #LEFT_OUT} with the reason. Numbers that only mean something in one archive (of a version of
 * the schedule, from a sequence) are told as something that means the same everywhere.
 */
enum PackedTable {
    SOP_VERSION(
            "t.id = (select d.sop_code || '/' || d.sop_version from dossier d where d.number = ?)",
            "t.id",
            Map.of(),
            Set.of("since"),
            "id"),
    RETENTION_SCHEDULE(
            "t.version = (select k.schedule from record_keeping k where k.dossier = ?)",
            "t.sha256",
            Map.of(),
            Set.of("version", "since"),
            "sha256"),
    DOSSIER("t.number = ?", "t.number"),
    ATTACHMENT("t.dossier = ?", "t.ordinal"),
    PAPER_READING(
            "t.sha256 in (select a.sha256 from attachment a where a.dossier = ?)",
            "t.sha256",
            Map.of(),
            Set.of(),
            "sha256"),
    DISPOSITION("t.dossier = ?", "t.ordinal"),
    DISPOSITION_RECEIVER("t.dossier = ?", "t.slip, t.place"),
    HISTORY("t.dossier = ?", "t.ordinal"),
    STEP_TIME("t.dossier = ?", "t.began_at, t.id"),
    CLOCK_EVENT("t.dossier = ?", "t.visit, t.id"),
    NUMBER_RESERVATION(
            "t.id in (select n.reservation from letter_number n where n.dossier = ?)",
            "t.id",
            Map.of(),
            Set.of(),
            "id"),
    LETTER_NUMBER("t.dossier = ?", "t.of_year, t.sequence"),
    LETTER_MADE("t.dossier = ?", "t.id"),
    LETTER_PROOF("t.dossier = ?", "t.code"),
    TRACKING("t.dossier = ?", "t.code"),
    LETTER_CHECK("t.dossier = ?", "t.id", ordinal("letter_check")),
    LETTER_REPORT(
            "t.letter_check in (select c.id from letter_check c where c.dossier = ?)",
            "t.letter_check",
            Map.of(
                    "letter_check",
                    "(select count(*) from letter_check c, letter_check m where m.id = t.letter_check"
                            + " and c.dossier = m.dossier and c.id <= m.id)")),
    LETTER_STANDARD("t.dossier = ?", "t.id"),
    REVOCATION_ANSWER("t.dossier = ?", "t.id", ordinal("revocation_answer")),
    REGISTER_ENTRY("t.dossier = ?", "t.id"),
    RECORD_KEEPING(
            "t.dossier = ?",
            "t.dossier",
            // a proposal belongs to this archive, not to the record; the counter goes on with it
            Map.of(
                    "schedule",
                    "(select s.sha256 from retention_schedule s where s.version = t.schedule)",
                    "version",
                    "0"),
            Set.of("proposal"),
            ""),
    LEGAL_HOLD("t.dossier = ?", "t.ordinal"),
    PAPER_MOVE("t.dossier = ?", "t.ordinal");

    /**
     * What this archive does with a dossier, and not what the dossier is: the old log of readers, what was told to whom, which mailbox
     * answered, what was read of its papers, what is still to be done, what became of it in the end, and the packages themselves.
     */
    static final Set<String> LEFT_OUT = Set.of(
            "access_log",
            "notice",
            "outbox",
            "mailbox_proof",
            "paper_statement",
            "clock_alarm",
            "revocation_watch",
            "retention_item",
            "record_package",
            "record_handover");

    private final Asked asked;
    private final String key;

    PackedTable(String condition, String order) {
        this(condition, order, Map.of());
    }

    PackedTable(String condition, String order, Map<String, String> instead) {
        this(condition, order, instead, Set.of(), "");
    }

    /** @param key column by which rows are known that several dossiers share; empty when they are its own */
    PackedTable(String condition, String order, Map<String, String> instead, Set<String> without, String key) {
        this.asked = new Asked(table(), condition, order, instead, without);
        this.key = key;
    }

    private static Map<String, String> ordinal(String table) {
        return Map.of("id", "(select count(*) from " + table + " c where c.dossier = t.dossier and c.id <= t.id)");
    }

    static Optional<PackedTable> named(String table) {
        return Arrays.stream(values()).filter(t -> t.table().equals(table)).findFirst();
    }

    final String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    Asked asked() {
        return asked;
    }

    String key() {
        return key;
    }
}
