package id.dosir.desk;

import id.dosir.core.certificate.EmailAddress;
import id.dosir.core.document.Sha256;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Dossier;
import id.dosir.core.dossier.DossierNumber;
import id.dosir.core.dossier.MailboxProof;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import id.dosir.letters.IndonesianDates;
import id.dosir.notify.Mail;
import id.dosir.notify.Topic;
import id.dosir.routing.Dossiers;
import id.dosir.routing.Dossiers.Loaded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Proofs of mailboxes as rows. Whoever changes one holds its dossier. What a link ends with is drawn when the mail is written and kept
 * nowhere: only its hash is, so that neither database nor backup opens it.
 */
@ApplicationScoped
@Transactional
class MailboxProofs {

    /** Place of the public page. */
    static final String PAGE = "bukti-surel";

    private static final int TOKEN_BYTES = 24;
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32}");

    @PersistenceContext
    EntityManager em;

    @Inject
    Dossiers dossiers;

    @Inject
    Journal journal;

    @Inject
    DeskSettings settings;

    @Inject
    MailboxSettings mailbox;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    private final SecureRandom random = new SecureRandom();

    Optional<MailboxProof> of(DossierNumber dossier) {
        return Optional.ofNullable(em.find(MailboxProofRow.class, dossier.value()))
                .map(MailboxProofRow::proof);
    }

    /** Asks about the mailbox of a request that is being filed, if it matters. */
    @Transactional(TxType.MANDATORY)
    void begin(Dossier dossier) {
        if (MailboxProof.isWanted(dossier)) {
            ask(dossier);
        }
    }

    /** Asks again when an act changed what was asked about. */
    @Transactional(TxType.MANDATORY)
    void follow(Dossier before, Dossier after) {
        if (MailboxProof.isAnother(before, after)) {
            ask(after);
        }
    }

    /** @return how many mails were asked for by now */
    @Transactional(TxType.MANDATORY)
    int ask(Dossier dossier) {
        String number = dossier.number().value();
        MailboxProofRow row = em.find(MailboxProofRow.class, number);
        if (row == null) {
            row = new MailboxProofRow(number);
            row.ask(address(dossier), now());
            em.persist(row);
        } else {
            row.ask(address(dossier), now());
        }
        String key = number + "/surel/" + row.tries;
        em.persist(new OutboxRow(key, number, Outbox.PROVE_MAILBOX, String.valueOf(row.tries), clock.instant()));
        return row.tries;
    }

    /** @return the mail of a line of the outbox, with a link of its own; empty when it is not wanted any more */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Mail> letter(OutboxRow line) {
        Optional<Dossier> dossier = dossiers.findLocked(new DossierNumber(line.dossier))
                .map(Loaded::dossier)
                .filter(MailboxProof::isWanted)
                .filter(d -> !d.stage().closed());
        Optional<MailboxProofRow> row =
                meant(line).filter(r -> r.provenAt == null && r.address.equals(address(dossier)));
        return row.map(r -> letter(line, dossier.orElseThrow(), r));
    }

    private Mail letter(OutboxRow line, Dossier dossier, MailboxProofRow row) {
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        row.token = hash(token);
        Instant until = now().plus(mailbox.lasting());
        return new Mail(
                dossier.application().subscriber().email(),
                Topic.PROVE_MAILBOX,
                Map.of(
                        "nomor_permohonan", dossier.number().value(),
                        "layanan", dossier.sop().name(),
                        "batas_waktu", new IndonesianDates(zone).minute(until),
                        "tautan", settings.page(PAGE + "/" + token)),
                // a mail with another link is another mail, and no copy of the first that a mailbox may hide
                line.key + "/" + row.token.substring(0, 12));
    }

    /** The mail server took the mail: the time of its link runs. */
    @Transactional(TxType.REQUIRES_NEW)
    void sent(OutboxRow line) {
        change(line, "dikirim", row -> {
            row.sentAt = now();
            row.refusedAt = null;
            row.untilAt = row.sentAt.plus(mailbox.lasting());
        });
    }

    /** The mail server takes no mail to this address. */
    @Transactional(TxType.REQUIRES_NEW)
    void refused(OutboxRow line) {
        change(line, "ditolak server surel", row -> row.refusedAt = now());
    }

    private void change(OutboxRow line, String what, Consumer<MailboxProofRow> change) {
        dossiers.findLocked(new DossierNumber(line.dossier));
        meant(line).filter(row -> row.provenAt == null).ifPresent(row -> {
            change.accept(row);
            note(Actor.SYSTEM, line.dossier, what, row.tries);
        });
    }

    /** @return what a link leads to; empty when it is none of ours, or a newer mail took its place */
    Optional<MailboxLink> look(String token) {
        return found(token).map(row -> link(row, dossiers.find(new DossierNumber(row.dossier))));
    }

    /** Proves the mailbox, once, as long as the link is good. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<MailboxLink> prove(String token) {
        Optional<String> dossier = found(token).map(row -> row.dossier);
        if (dossier.isEmpty()) {
            return Optional.empty();
        }
        em.clear(); // the row as it is once the dossier is held, and not as it was before
        Optional<Loaded> held = dossiers.findLocked(new DossierNumber(dossier.get()));
        Optional<MailboxProofRow> row = found(token);
        row.filter(r -> link(r, held).state() == MailboxLink.State.OPEN).ifPresent(r -> {
            r.provenAt = now();
            note(Actor.SYSTEM, r.dossier, "terbukti", r.tries);
        });
        return row.map(r -> link(r, held));
    }

    void note(Actor by, String dossier, String what, int tries) {
        journal.note(new Entry(Kind.INTAKE, by.id().value(), dossier, "bukti surel ke-" + tries + ": " + what));
    }

    private MailboxLink link(MailboxProofRow row, Optional<Loaded> loaded) {
        Optional<Dossier> dossier = loaded.map(Loaded::dossier);
        if (row.provenAt != null) {
            return new MailboxLink(MailboxLink.State.PROVEN, row.dossier, Optional.of(row.provenAt));
        }
        boolean good = dossier.filter(MailboxProof::isWanted)
                        .filter(d -> !d.stage().closed())
                        .isPresent()
                && row.address.equals(address(dossier))
                && (row.untilAt == null || !now().isAfter(row.untilAt));
        return new MailboxLink(
                good ? MailboxLink.State.OPEN : MailboxLink.State.EXPIRED,
                row.dossier,
                Optional.ofNullable(row.untilAt));
    }

    private Optional<MailboxProofRow> found(String token) {
        if (token == null || !TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        return em.createQuery("select m from MailboxProofRow m where m.token = :token", MailboxProofRow.class)
                .setParameter("token", hash(token))
                .getResultStream()
                .findFirst();
    }

    private Optional<MailboxProofRow> meant(OutboxRow line) {
        return Optional.ofNullable(em.find(MailboxProofRow.class, line.dossier))
                .filter(row -> row.tries == Integer.parseInt(line.detail));
    }

    /** Both databases keep times to the microsecond. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String address(Optional<Dossier> dossier) {
        return dossier.map(MailboxProofs::address).orElse("");
    }

    private static String address(Dossier dossier) {
        EmailAddress email = dossier.application().subscriber().email();
        return hash(email.value());
    }

    private static String hash(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Sha256.of(MessageDigest.getInstance("SHA-256").digest(bytes)).hex();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
