package id.dosir.core.certificate;

import java.util.Optional;

/**
 * The holder of the certificate (subscriber in the sense of RFC 3647).
 *
 * @param name with titles, as on the papers
 * @param nip empty for people who have none, such as village officials
 * @param nik as on the identity card
 * @param rank pangkat/golongan, may be empty
 * @param position jabatan
 * @param agency instansi
 * @param email official mailbox: BSrE answers there
 * @param otherEmail second mailbox: who leaves the office soon cannot read the official one any more
 * @param phone may be empty
 */
public record Subscriber(
        String name,
        Optional<Nip> nip,
        Nik nik,
        String rank,
        String position,
        String agency,
        EmailAddress email,
        Optional<EmailAddress> otherEmail,
        String phone) {}
