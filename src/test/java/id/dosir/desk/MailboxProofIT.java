package id.dosir.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.ApplicationForm;
import id.dosir.core.act.Complete;
import id.dosir.core.act.Restatement;
import id.dosir.core.act.ReturnForCompletion;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Decision;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.MailboxProof.Bar;
import id.dosir.core.dossier.MailboxProof.State;
import id.dosir.core.dossier.PersonId;
import id.dosir.installed.Installed;
import id.dosir.installed.OneTransaction;
import id.dosir.installed.Patience;
import id.dosir.journal.JournalLine;
import id.dosir.journal.JournalReader;
import id.dosir.notify.Mail;
import id.dosir.routing.SopCatalogue;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The mailbox of a request is proven by who presses the button behind the newest link, in time, and by nothing else. */
class MailboxProofIT extends Installed {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String MAIL = "siti.mokoagow@bolmongkab.go.id";
    private static final Actor STRANGER =
            new Actor(new PersonId("asing"), "Orang Lain", Optional.empty(), "Staf", Set.of());

    @Inject
    MailboxProofs proofs;

    @Inject
    MailboxDesk mailboxes;

    @Inject
    Trackings trackings;

    @Inject
    TrackingDesk tracking;

    @Inject
    Traces traces;

    @Inject
    id.dosir.routing.Dossiers dossiers;

    @Inject
    SopCatalogue sops;

    @Inject
    Desk desk;

    @Inject
    OutboxLines lines;

    @Inject
    JournalReader journal;

    @Inject
    OneTransaction transaction;

    @Resource(lookup = "java:app/jdbc/dosir")
    DataSource database;

    @Test
    void looking_proves_nothing_and_the_button_proves_once() throws Exception {
        DossierNumber number = filed(1, "MUTASI");
        String token = link(number, 1);
        long head = journal.head().number();

        assertThat(mailboxes.look(token).orElseThrow().state()).isEqualTo(MailboxLink.State.OPEN);
        assertThat(mailboxes.look(token).orElseThrow().state()).isEqualTo(MailboxLink.State.OPEN);
        assertThat(state(number)).isEqualTo(State.SENT);

        MailboxLink proven = mailboxes.prove(token).orElseThrow();
        assertThat(proven.state()).isEqualTo(MailboxLink.State.PROVEN);
        assertThat(mailboxes.prove(token)).contains(proven);
        assertThat(state(number)).isEqualTo(State.PROVEN);
        List<JournalLine> said = about(number, head);
        assertThat(said).extracting(JournalLine::detail).containsOnlyOnce("bukti surel ke-1: terbukti");
        assertThat(said).allSatisfy(line -> assertThat(line.detail()).doesNotContain("@", token));
        assertThat(mailboxes.again(number, Actors.SITI)).contains(Bar.PROVEN);
    }

    @Test
    void neither_address_nor_link_stands_in_the_table() throws Exception {
        DossierNumber number = filed(2, "MUTASI");
        String token = link(number, 1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select address, token from mailbox_proof where dossier = '" + number + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).matches("[0-9a-f]{64}");
            assertThat(row.getString(2)).matches("[0-9a-f]{64}").doesNotContain(token);
        }
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select detail, event_key from outbox where kind = 'PROVE_MAILBOX' and dossier = '" + number
                                + "'")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo("1");
            assertThat(row.getString(2)).doesNotContain("@").doesNotContain(token);
        }
    }

    @Test
    void a_link_whose_time_is_over_proves_nothing_and_a_new_mail_ends_it() throws Exception {
        DossierNumber number = filed(3, "MUTASI");
        String token = link(number, 1);
        sql("update mailbox_proof set until_at = timestamp with time zone '2020-01-01 00:00:00+00' where dossier = '"
                + number + "'");
        assertThat(mailboxes.prove(token).orElseThrow().state()).isEqualTo(MailboxLink.State.EXPIRED);
        assertThat(state(number)).isEqualTo(State.EXPIRED);

        assertThat(mailboxes.again(number, Actors.SITI)).as("a moment ago").contains(Bar.TOO_SOON);
        sql("update mailbox_proof set asked_at = timestamp with time zone '2020-01-01 00:00:00+00' where dossier = '"
                + number + "'");
        assertThat(mailboxes.again(number, STRANGER)).contains(Bar.NOT_WANTED);
        assertThat(mailboxes.again(number, Actors.SITI)).isEmpty();

        assertThat(mailboxes.prove(token)).as("the old link").isEmpty();
        String second = link(number, 2);
        assertThat(mailboxes.prove(second).orElseThrow().state()).isEqualTo(MailboxLink.State.PROVEN);
    }

    @Test
    void a_corrected_address_has_to_be_proven_anew() throws Exception {
        DossierNumber number = filed(4, "MUTASI");
        String token = link(number, 1);
        mailboxes.prove(token);
        completed(number, "siti.m@bolmongkab.go.id");

        assertThat(mailboxes.prove(token)).as("of the old address").isEmpty();
        String second = link(number, 2);
        assertThat(state(number)).isEqualTo(State.SENT);
        assertThat(mailboxes.prove(second).orElseThrow().state()).isEqualTo(MailboxLink.State.PROVEN);

        completed(number, "siti.m@bolmongkab.go.id");
        assertThat(state(number)).as("the address stayed").isEqualTo(State.PROVEN);
    }

    @Test
    void nobody_writes_to_a_person_who_died() throws Exception {
        DossierNumber number = filed(5, "MENINGGAL");
        assertThat(proofs.of(number)).isEmpty();
        assertThat(mailboxes.of(read(number), Actors.HEAD)).isEmpty();
        assertThat(mailboxes.again(number, Actors.SITI)).contains(Bar.NOT_WANTED);
    }

    @Test
    void a_link_that_is_none_leads_nowhere() {
        for (String none : new String[] {null, "", "x", "A".repeat(32), "../../masuk", "A".repeat(5_000)}) {
            assertThat(mailboxes.look(none)).isEmpty();
            assertThat(mailboxes.prove(none)).isEmpty();
        }
    }

    @Test
    void who_reads_the_dossier_sees_it_and_nobody_else() throws Exception {
        DossierNumber number = filed(6, "MUTASI");
        assertThat(mailboxes.of(read(number), Actors.HEAD)).isPresent();
        assertThat(mailboxes.of(read(number), STRANGER)).isEmpty();
        assertThat(tracking.address(read(number), STRANGER)).isEmpty();
    }

    @Test
    void a_dossier_keeps_its_code_and_one_without_gets_it_when_it_is_asked_for() throws Exception {
        DossierNumber number = filed(7, "MUTASI");
        String address = tracking.address(read(number), Actors.SITI).orElseThrow();
        assertThat(tracking.address(read(number), Actors.HEAD)).contains(address);
        assertThat(tracking.find(address).orElseThrow().number()).isEqualTo(number);

        sql("delete from tracking where dossier = '" + number + "'");
        assertThat(tracking.find(address)).isEmpty();
        String late = tracking.address(read(number), Actors.SITI).orElseThrow();
        assertThat(late).isNotEqualTo(address);
        assertThat(tracking.find(late).orElseThrow().number()).isEqualTo(number);
        assertThat(tracking.find(number.value())).as("a number is no code").isEmpty();
    }

    @Test
    void what_is_destroyed_leaves_neither_code_nor_proof() throws Exception {
        DossierNumber number = filed(8, "MUTASI");
        String address = tracking.address(read(number), Actors.SITI).orElseThrow();
        transaction.of(() -> traces.remove(number));
        assertThat(tracking.find(address)).isEmpty();
        assertThat(proofs.of(number)).isEmpty();
    }

    /** As the desk does it, without its papers. */
    private DossierNumber filed(int sequence, String reason) throws Exception {
        DossierNumber number = DossierNumber.of(2162, sequence);
        Dossier dossier = Dossiers.numbered(
                number,
                Dossiers.opened(
                        sops.find(SopCatalogue.REVOCATION).orElseThrow(),
                        Actors.SITI,
                        Dossiers.form("199003152015032004", reason)));
        transaction.of(() -> {
            dossiers.add(dossier);
            trackings.begin(number);
            proofs.begin(dossier);
        });
        return number;
    }

    private void completed(DossierNumber number, String address) {
        moved(desk.perform(number, new ReturnForCompletion("Lengkapi"), OptionalLong.empty(), Actors.HEAD));
        ApplicationForm old = Dossiers.form();
        ApplicationForm form = new ApplicationForm(
                old.name(),
                old.nip(),
                old.nik(),
                old.rank(),
                old.position(),
                old.agency(),
                address,
                old.otherEmail(),
                old.phone(),
                old.serial(),
                old.reason(),
                old.explanation(),
                old.letterFrom(),
                old.letterNumber(),
                old.letterDate(),
                old.behalf());
        moved(desk.perform(
                number,
                new Complete("Sudah", Optional.of(new Restatement(form, Dossiers.TODAY)), List.of()),
                OptionalLong.empty(),
                Actors.SITI));
    }

    private static void moved(Decision decision) {
        assertThat(decision).isInstanceOf(Decision.Moved.class);
    }

    /** @return what the link in a mail ends with; drawn anew, as it is when a mail has to be written twice */
    private String link(DossierNumber number, int tries) {
        Patience.until("mail " + tries + " was sent", PATIENCE, () -> proofs.of(number)
                .filter(p -> p.tries() == tries && p.sentAt().isPresent())
                .isPresent());
        OutboxRow line = new OutboxRow("uji", number.value(), Outbox.PROVE_MAILBOX, String.valueOf(tries), null);
        Mail mail = proofs.letter(line).orElseThrow();
        String address = read(number).application().subscriber().email().value();
        assertThat(mail.to().value()).isEqualTo(address);
        assertThat(mail.values().values()).noneMatch(value -> value.contains("Siti") || value.contains(MAIL));
        String link = mail.values().get("tautan");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private State state(DossierNumber number) {
        return mailboxes.of(read(number), Actors.HEAD).orElseThrow().state();
    }

    private Dossier read(DossierNumber number) {
        return dossiers.find(number).orElseThrow().dossier();
    }

    private List<JournalLine> about(DossierNumber number, long head) {
        return journal.above(head, 500).stream()
                .filter(line -> line.kind().equals("INTAKE") && line.subject().equals(number.value()))
                .toList();
    }

    private void sql(String words) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(words);
        }
    }
}
