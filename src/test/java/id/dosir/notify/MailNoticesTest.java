package id.dosir.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.dosir.core.certificate.EmailAddress;
import id.dosir.installed.RefusingServer;
import id.dosir.storage.Shipped;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailNoticesTest {

    static final GreenMail MAIL_SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void start() {
        MAIL_SERVER.start();
    }

    @AfterAll
    static void stop() {
        MAIL_SERVER.stop();
    }

    @AfterEach
    void emptyMailboxes() throws FolderException {
        MAIL_SERVER.purgeEmailFromAllMailboxes();
    }

    static final Path TEMPLATES = Path.of("templates");
    static final EmailAddress SITI = new EmailAddress("siti.mokoagow@bolmongkab.go.id");

    static MailNotices notices(Optional<String> host, int port, Path templates) {
        MailNotices notices = new MailNotices();
        notices.settings = new MailSettings(
                host,
                port,
                new EmailAddress("dosir@bolmongkab.go.id"),
                "Dosir",
                Optional.empty(),
                Optional.empty(),
                MailSettings.Security.NONE);
        notices.texts = new MailTexts();
        notices.texts.shipped = new Shipped() {
            @Override
            public Path templates() {
                return templates;
            }
        };
        notices.clock = Clock.fixed(Instant.parse("2026-11-22T01:00:00Z"), ZoneOffset.UTC);
        return notices;
    }

    static MailNotices notices() {
        return notices(Optional.of("127.0.0.1"), MAIL_SERVER.getSmtp().getPort(), TEMPLATES);
    }

    static Mail mail(Topic topic, String key, Map<String, String> some) {
        Map<String, String> values = new HashMap<>();
        topic.tokens().forEach(token -> values.put(token, "nilai " + token));
        values.put("nomor_permohonan", "P-2026-0147");
        values.putAll(some);
        return new Mail(SITI, topic, values, key);
    }

    static MimeMessage received() {
        return MAIL_SERVER.getReceivedMessages()[0];
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void each_topic_arrives_with_all_its_values_and_no_token_left(Topic topic) throws Exception {
        assertThat(notices().send(mail(topic, "k", Map.of())))
                .hasValueSatisfying(
                        answer -> assertThat(answer).startsWith("250 ").doesNotContain("@"));
        String body = (String) received().getContent();
        assertThat(received().getSubject())
                .contains(topic.tokens().contains("nomor_permohonan") ? "P-2026-0147" : "nilai")
                .doesNotContain("${");
        assertThat(body).doesNotContain("${");
        topic.tokens().stream()
                .filter(token -> !token.equals("nomor_permohonan"))
                .forEach(token -> assertThat(body).contains("nilai " + token));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void no_text_of_the_office_asks_for_a_nik(Topic topic) throws IOException {
        assertThat(Files.readString(TEMPLATES.resolve("surel").resolve(topic.file() + ".txt")))
                .doesNotContainPattern("(?i)\\bnik\\b|nik_");
    }

    @Test
    void letters_outside_of_ascii_arrive_unharmed() throws Exception {
        notices().send(mail(Topic.RETURNED, "k", Map.of("catatan", "Pindaian terlalu gelap – mohon diulang “SK”.")));
        assertThat((String) received().getContent()).contains("gelap – mohon diulang “SK”.");
        assertThat(received().getContentType())
                .containsIgnoringCase("text/plain")
                .containsIgnoringCase("utf-8");
    }

    @Test
    void a_value_cannot_add_a_header() throws Exception {
        notices()
                .send(mail(
                        Topic.RECEIVED,
                        "k",
                        Map.of("nomor_permohonan", "P-2026-0147\r\nBcc: lain@contoh.go.id\r\n\r\nIsi")));
        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getSubject())
                .isEqualTo("Permohonan P-2026-0147 Bcc: lain@contoh.go.id Isi telah kami terima");
        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nBcc: lain@contoh.go.id",
                "\nBcc: lain@contoh.go.id",
                "\rBcc: lain@contoh.go.id",
                "\u2028Bcc: x@y.id"
            })
    void no_value_of_a_digest_adds_a_header_nor_ends_the_mail(String evil) throws Exception {
        Map<String, String> values = new HashMap<>();
        Topic.DIGEST.tokens().forEach(token -> values.put(token, token + evil));
        notices().send(mail(Topic.DIGEST, "ringkasan" + evil, values));

        assertThat(received().getHeader("Bcc")).isNull();
        assertThat(received().getAllRecipients()).hasSize(1);
        assertThat(received().getSubject()).doesNotContainPattern("[\r\n]");
        assertThat(MAIL_SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_a_digest_tells_of_a_mail_is_one_line() throws Exception {
        Mail mail = mail(Topic.RECEIVED, "k", Map.of("nomor_permohonan", "P-2026-0147\r\nBcc: a@b.id"));

        assertThat(notices().subject(mail)).isEqualTo("Permohonan P-2026-0147 Bcc: a@b.id telah kami terima");
    }

    @Test
    void a_nik_in_a_value_is_hidden() throws Exception {
        notices().send(mail(Topic.RETURNED, "k", Map.of("catatan", "NIK 7101055703820001 tidak terbaca")));
        assertThat((String) received().getContent()).contains("NIK ••••").doesNotContain("7101055703820001");
    }

    @Test
    void a_repeated_mail_has_the_same_message_id_and_another_event_another() throws Exception {
        MailNotices notices = notices();
        notices.send(mail(Topic.RECEIVED, "P-2026-0147/3/terima", Map.of()));
        notices.send(mail(Topic.RECEIVED, "P-2026-0147/3/terima", Map.of()));
        notices.send(mail(Topic.RECEIVED, "P-2026-0147/4/terima", Map.of()));
        MimeMessage[] all = MAIL_SERVER.getReceivedMessages();
        assertThat(all[0].getMessageID()).endsWith("@bolmongkab.go.id>").isEqualTo(all[1].getMessageID());
        assertThat(all[2].getMessageID()).isNotEqualTo(all[0].getMessageID());
        assertThat(all[0].getMessageID()).doesNotContain("P-2026");
    }

    @Test
    void a_mail_says_that_a_machine_wrote_it_and_bears_the_time_of_the_clock() throws Exception {
        notices().send(mail(Topic.NEW_TASK, "k", Map.of()));
        assertThat(received().getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(received().getSentDate()).isEqualTo(Instant.parse("2026-11-22T01:00:00Z"));
    }

    @Test
    void without_a_mail_server_mail_is_off_and_nothing_is_wrong() throws Exception {
        assertThat(notices(Optional.of(" "), 25, TEMPLATES).send(mail(Topic.RECEIVED, "k", Map.of())))
                .isEmpty();
    }

    @Test
    void a_mail_server_that_is_down_is_a_failure_that_names_nobody_and_may_pass() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        MailNotices notices = notices(Optional.of("127.0.0.1"), free, TEMPLATES);
        assertThatThrownBy(() -> notices.send(mail(Topic.RECEIVED, "k", Map.of())))
                .isInstanceOfSatisfying(
                        MailFailed.class, e -> assertThat(e.mayWorkLater()).isTrue())
                .hasMessageNotContaining("siti")
                .hasNoCause();
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <siti.mokoagow@bolmongkab.go.id>: user unknown, false, 550 5.1.1",
        "DATA, 554 5.7.1 message refused, false, 554 5.7.1",
        "RCPT, 550 5.7.1 relaying denied, true, 550 5.7.1",
        "RCPT, 452 4.2.2 mailbox full, true, 452 4.2.2",
        "RCPT, 450 try again, true, 450",
        "DATA, 451 4.3.0 later, true, 451 4.3.0",
        "MAIL, 550 5.7.1 this sender may not, true, 550 5.7.1"
    })
    void only_what_the_server_refuses_for_good_about_this_mail_has_no_prospect(
            String command, String answer, boolean mayWorkLater, String code) throws Exception {
        try (RefusingServer server = new RefusingServer(command, answer)) {
            MailNotices notices = notices(Optional.of("127.0.0.1"), server.port(), TEMPLATES);
            assertThatThrownBy(() -> notices.send(mail(Topic.RECEIVED, "k", Map.of())))
                    .isInstanceOfSatisfying(
                            MailFailed.class, e -> assertThat(e.mayWorkLater()).isEqualTo(mayWorkLater))
                    .hasMessageEndingWith(": " + code)
                    .hasMessageNotContaining("siti")
                    .hasNoCause();
        }
    }

    @Test
    void a_text_that_asks_for_an_unknown_value_is_not_sent(@TempDir Path templates) throws IOException {
        Files.createDirectories(templates.resolve("surel"));
        Files.writeString(templates.resolve("surel/diterima.txt"), "Perihal\n\nNIK ${nik_pemilik}\n");
        MailNotices notices =
                notices(Optional.of("127.0.0.1"), MAIL_SERVER.getSmtp().getPort(), templates);
        assertThatThrownBy(() -> notices.send(mail(Topic.RECEIVED, "k", Map.of())))
                .isInstanceOfSatisfying(MailFailed.class, e -> assertThat(e.mayWorkLater())
                        .as("the office can mend its text")
                        .isTrue())
                .hasMessageContaining("nik_pemilik");
        assertThat(MAIL_SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_mail_without_one_of_its_values_cannot_be_made() {
        assertThatThrownBy(() -> new Mail(SITI, Topic.RECEIVED, Map.of(), "k"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tautan");
    }

    @Test
    void a_wrong_setting_is_named() {
        assertThatThrownBy(() -> notices(Optional.empty(), 0, TEMPLATES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dosir.mail.port");
        MailConfiguration configuration = new MailConfiguration();
        configuration.host = Optional.empty();
        configuration.port = 25;
        configuration.from = "dosir@bolmongkab.go.id";
        configuration.security = "ssl";
        assertThatThrownBy(configuration::settings)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dosir.mail.security");
    }
}
