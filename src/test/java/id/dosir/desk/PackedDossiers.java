package id.dosir.desk;

import id.dosir.archive.ArchiveIndex;
import id.dosir.bag.BagFile;
import id.dosir.bag.BagWriter;
import id.dosir.core.Actors;
import id.dosir.core.document.Attachment;
import id.dosir.core.document.PaperKind;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Decision.Ground;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.storage.DocumentStore;
import id.dosir.storage.Home;
import id.dosir.storage.Staged;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;

/** Closed dossiers with a row in every table that a package has, their packages, and an archive that has lost them. */
@ApplicationScoped
public class PackedDossiers {

    @Inject
    Registered registered;

    @Inject
    PackageDesk desk;

    @Inject
    DocumentStore store;

    @Inject
    ArchiveIndex index;

    @Inject
    Home home;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    /** @param year of its numbers: one test, one year */
    DossierNumber full(int year) throws Exception {
        Attachment paper = paper("surat " + year);
        DossierNumber number =
                registered.made(year, 1, List.of(paper, paper("kartu " + year))).number();
        Sha256 answer = kept("jawaban " + year);
        String at = "timestamp with time zone '2026-11-24 01:02:03.456789+00'";
        String d = "'" + number + "'";
        sql("insert into paper_reading values ('" + paper.sha256() + "','application/pdf',1,0,0,'','Isi \"surat\"\n{}',"
                + at + ")");
        sql("insert into number_reservation values ('" + year + "/5'," + year
                + ",5,6,date '2026-11-24','Uji','arsiparis','Ari'," + at + ")");
        sql(
                "insert into letter_number (id, of_year, sequence, printed, dossier, at, kind, state, letter_day, reservation) values ('"
                        + year + "/5'," + year + ",5,'800/5'," + d + "," + at
                        + ",'RECOMMENDATION','USED',date '2026-11-24','" + year + "/5')");
        sql("insert into letter_made values ('" + year + "/5'," + d + ",'surat',1,'" + "a".repeat(64) + "',0," + at
                + ")");
        sql("insert into letter_proof values ('kode" + year + "'," + d
                + ",'800/5',date '2026-11-24','Kepala','Kepala Dinas'," + at + ")");
        sql("insert into tracking values ('LACAK" + year + "0000000'," + d + "," + at + ")");
        for (int i = 1; i <= 2; i++) {
            sql("insert into letter_check values (" + (year * 100L + i) + "," + d + ",'" + "b".repeat(64) + "'," + at
                    + ",'','','TOTAL_PASSED','','','Kepala','B',true,null,false,true,true,'Akar')");
            report(year * 100L + i, new byte[] {0, 1, (byte) 0xff, (byte) i});
        }
        sql("insert into letter_standard values ('" + "b".repeat(60) + year + "/PDFA_3A'," + d + ",'" + "b".repeat(64)
                + "','PDFA_3A',true,''," + at + ")");
        sql("insert into revocation_answer values (" + (year * 100L + 1) + "," + d + ",'OCSP','REVOKED',null,''," + at
                + "," + at + ",null," + at + ",4,'CN=Uji','CN=Uji','" + answer + "',10)");
        sql("insert into step_time values ('" + number + "/2'," + d + ",'pencabutan',1,1," + at + "," + at
                + ",5,0,true)");
        sql("insert into clock_event values ('" + number + "/1/x'," + d + ",1,'x'," + at + ")");
        sql("insert into legal_hold values ('" + number + "/1'," + d + ",1,true,'=Perkara'," + at
                + ",'arsiparis','Ari')");
        sql("insert into legal_hold values ('" + number + "/2'," + d + ",2,false,'Putus'," + at
                + ",'arsiparis','Ari')");
        sql("insert into paper_move values ('" + number + "/1'," + d + ",1,'Arsip','R1','B1','F1'," + at
                + ",'arsiparis','Ari')");
        return number;
    }

    /** Its time is over, and it is to be kept for ever. */
    void permanentAndDue(DossierNumber number) throws SQLException {
        sql("update record_keeping set closed_on = date '2015-01-05', active_until = date '2017-01-05',"
                + " keep_until = date '2020-01-05', action = 'TRANSFER' where dossier = '" + number + "'");
    }

    byte[] packed(DossierNumber number) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Ground> grounds = desk.carry(number, name -> out, Actors.ARCHIVIST);
        if (!grounds.isEmpty()) {
            throw new AssertionError("no package: " + grounds);
        }
        return out.toByteArray();
    }

    ReceivedPackage received(byte[] zip) throws IOException {
        return desk.receive(new ByteArrayInputStream(zip), Actors.ARCHIVIST);
    }

    /** Leaves nothing of a dossier: rows, files, and what the search knew. */
    void lose(DossierNumber number) throws Exception {
        for (Map.Entry<String, byte[]> file : payload(packed(number)).entrySet()) {
            if (file.getKey().startsWith(PackedFiles.FOLDER)) {
                Sha256 name = hash(file.getValue());
                Files.deleteIfExists(store.path(name));
                sql("delete from paper_reading where sha256 = '" + name + "'");
            }
        }
        sql("delete from letter_report where letter_check in (select id from letter_check where dossier = '" + number
                + "')");
        for (String table : List.of(
                "record_handover",
                "record_package",
                "notice",
                "outbox",
                "mailbox_proof",
                "paper_statement",
                "clock_alarm",
                "revocation_watch")) {
            sql("delete from " + table + " where dossier = '" + number + "'");
        }
        PackedTable[] tables = PackedTable.values();
        for (int i = tables.length - 1; i >= 0; i--) {
            switch (tables[i]) {
                case SOP_VERSION, RETENTION_SCHEDULE, PAPER_READING, LETTER_REPORT, NUMBER_RESERVATION -> {
                    // others have them, or they are gone
                }
                case DOSSIER -> sql("delete from dossier where number = '" + number + "'");
                default -> sql("delete from " + tables[i].table() + " where dossier = '" + number + "'");
            }
        }
        sql("delete from number_reservation where of_year = " + number.value().substring(2, 6));
        index.remove(List.of(number));
    }

    /** @return how many rows there are in all tables of a package, of dossiers of these tests: clocks of others tick meanwhile */
    long rows() throws SQLException {
        long rows = 0;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (PackedTable table : PackedTable.values()) {
                String whose =
                        switch (table) {
                            case SOP_VERSION, RETENTION_SCHEDULE, NUMBER_RESERVATION -> "";
                            case PAPER_READING, LETTER_REPORT -> " where 1 = 0"; // these name no dossier
                            case DOSSIER -> " where number like 'P-219%'";
                            default -> " where dossier like 'P-219%'";
                        };
                try (var found = statement.executeQuery("select count(*) from " + table.table() + whose)) {
                    found.next();
                    rows += found.getLong(1);
                }
            }
        }
        return rows;
    }

    /** @return how often a dossier stands in the journal as taken along, with what begins so */
    long read(DossierNumber number, String what) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var found =
                        statement.executeQuery("select count(*) from journal where kind = 'DOWNLOAD' and subject = '"
                                + number + "' and person = '"
                                + id.dosir.core.Actors.ARCHIVIST.id().value() + "' and detail like '" + what + "%'")) {
            found.next();
            return found.getLong(1);
        }
    }

    /** @return files of the payload by their path */
    static Map<String, byte[]> payload(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String path = entry.getName().substring(entry.getName().indexOf('/') + 1);
                if (path.startsWith("data/")) {
                    files.put(path, in.readAllBytes());
                }
            }
        }
        return files;
    }

    /** @return a bag of these files, with manifests that fit: what a forger would hand in */
    byte[] bagged(Map<String, byte[]> payload) throws IOException {
        Path folder = Files.createTempDirectory(home.scratch(), "uji-paket-");
        List<BagFile> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : payload.entrySet()) {
            Path path = Files.write(folder.resolve(file.getKey().replace('/', '-')), file.getValue());
            files.add(new BagFile(file.getKey(), path, hash(file.getValue()), file.getValue().length));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BagWriter.write("paket", Map.of("Source-Organization", "Uji"), files, out);
        return out.toByteArray();
    }

    private Sha256 hash(byte[] bytes) throws IOException {
        Staged staged = store.stage(bytes);
        store.drop(staged);
        return staged.sha256();
    }

    private Attachment paper(String text) throws IOException {
        byte[] bytes = ("kertas " + text).getBytes(StandardCharsets.UTF_8);
        return new Attachment(
                new PaperKind("surat-permohonan"),
                kept("kertas " + text),
                "=surat; \"asli\".pdf",
                "application/pdf",
                bytes.length,
                1,
                id.dosir.core.Dossiers.MONDAY);
    }

    private Sha256 kept(String text) throws IOException {
        Staged staged = store.stage(text.getBytes(StandardCharsets.UTF_8));
        store.keep(staged);
        return staged.sha256();
    }

    private void report(long check, byte[] content) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("insert into letter_report values (?, ?)")) {
            statement.setLong(1, check);
            statement.setBytes(2, content);
            statement.executeUpdate();
        }
    }

    /** Behind the back of everything; on PostgreSQL also of the triggers. */
    void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
            if (postgres) {
                statement.execute("set session_replication_role = replica");
            }
            try {
                statement.execute(words);
            } finally {
                if (postgres) {
                    statement.execute("set session_replication_role = default");
                }
            }
        }
    }
}
