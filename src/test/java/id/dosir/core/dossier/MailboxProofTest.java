package id.dosir.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.dosir.core.Actors;
import id.dosir.core.Dossiers;
import id.dosir.core.act.Withdraw;
import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.certificate.Subscriber;
import id.dosir.core.dossier.MailboxProof.Bar;
import id.dosir.core.dossier.MailboxProof.State;
import id.dosir.routing.ShippedConfiguration;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailboxProofTest {

    private static final Instant ASKED = Dossiers.MONDAY;
    private static final Instant LATER = ASKED.plus(Duration.ofHours(1));
    private static final Instant END = ASKED.plus(Duration.ofHours(72));

    @Test
    void a_link_is_good_until_its_time_is_over() {
        assertThat(asked().state(LATER)).isEqualTo(State.NOT_SENT);
        assertThat(sent().state(END)).isEqualTo(State.SENT);
        assertThat(sent().state(END.plusMillis(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void what_is_proven_stays_proven_and_what_is_refused_is_not_sent() {
        assertThat(new MailboxProof(ASKED, at(), none(), Optional.of(END), Optional.of(LATER), 1)
                        .state(END.plusSeconds(1)))
                .isEqualTo(State.PROVEN);
        assertThat(new MailboxProof(ASKED, none(), at(), none(), none(), 1).state(LATER))
                .isEqualTo(State.REFUSED);
    }

    @Test
    void nobody_asks_the_mailbox_of_a_person_who_died() {
        Dossier died = Dossiers.opened(
                ShippedConfiguration.sop(), Actors.SITI, Dossiers.form("199003152015032004", "MENINGGAL"));
        assertThat(MailboxProof.isWanted(Dossiers.opened())).isTrue();
        assertThat(MailboxProof.isWanted(died)).isFalse();
        assertThat(MailboxProof.bar(died, Optional.empty(), LATER)).contains(Bar.NOT_WANTED);
        assertThat(MailboxProof.isAnother(Dossiers.opened(), died)).isFalse();
        assertThat(MailboxProof.isAnother(died, Dossiers.opened()))
                .as("the reason was corrected")
                .isTrue();
    }

    @Test
    void a_corrected_address_asks_for_another_proof_and_the_same_one_does_not() {
        Dossier before = Dossiers.opened();
        assertThat(MailboxProof.isAnother(before, before)).isFalse();
        assertThat(MailboxProof.isAnother(before, mailedTo(before, "siti.m@bolmongkab.go.id")))
                .isTrue();
    }

    @Test
    void another_mail_is_sent_after_a_while_and_not_without_end() {
        Dossier open = Dossiers.opened();
        assertThat(MailboxProof.bar(open, Optional.empty(), ASKED)).isEmpty();
        assertThat(MailboxProof.bar(open, Optional.of(sent()), ASKED.plusSeconds(299)))
                .contains(Bar.TOO_SOON);
        assertThat(MailboxProof.bar(open, Optional.of(sent()), ASKED.plusSeconds(300)))
                .isEmpty();
        assertThat(MailboxProof.bar(
                        open,
                        Optional.of(new MailboxProof(ASKED, at(), none(), none(), none(), MailboxProof.MOST)),
                        END))
                .contains(Bar.TOO_MANY);
        assertThat(MailboxProof.bar(open, Optional.of(new MailboxProof(ASKED, at(), none(), none(), at(), 1)), END))
                .contains(Bar.PROVEN);
    }

    @Test
    void a_request_that_has_ended_asks_nobody() {
        Dossier over = Dossiers.moved(new Withdraw("Salah unggah").on(Dossiers.opened(), Dossiers.by(Actors.SITI)))
                .dossier();
        assertThat(MailboxProof.bar(over, Optional.of(sent()), END)).contains(Bar.NOT_WANTED);
    }

    private static Dossier mailedTo(Dossier dossier, String address) {
        Application stated = dossier.application();
        Subscriber old = stated.subscriber();
        return dossier.restated(new Application(
                new Subscriber(
                        old.name(),
                        old.nip(),
                        old.nik(),
                        old.rank(),
                        old.position(),
                        old.agency(),
                        new EmailAddress(address),
                        old.otherEmail(),
                        old.phone()),
                stated.serial(),
                stated.reason(),
                stated.explanation(),
                stated.letterFrom(),
                stated.letterNumber(),
                stated.letterDate(),
                stated.behalf()));
    }

    private static MailboxProof asked() {
        return new MailboxProof(ASKED, none(), none(), none(), none(), 1);
    }

    private static MailboxProof sent() {
        return new MailboxProof(ASKED, at(), none(), Optional.of(END), none(), 1);
    }

    private static Optional<Instant> at() {
        return Optional.of(ASKED);
    }

    private static Optional<Instant> none() {
        return Optional.empty();
    }
}
