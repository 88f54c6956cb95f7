package id.dosir.simulator;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.operator.OperatorCreationException;

/** Signs for both versions of the service, or says why not in the service's words. */
final class Pen {

    private static final Logger LOG = System.getLogger(Pen.class.getName());

    private final LetterSigner signer;
    private final Faults faults;

    Pen(LetterSigner signer, Faults faults) {
        this.signer = signer;
        this.faults = faults;
    }

    /** Says no; carries the answer. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Reply reply;

        Refused(Reply reply) {
            super("refused");
            this.reply = reply;
        }

        Reply reply() {
            return reply;
        }
    }

    /**
     * @param person empty when nobody is registered under what was given
     * @param proven whether the passphrase or one-time code was right
     */
    Person require(Optional<Person> person, Predicate<Person> proven) throws Refused {
        Person known = person.filter(p -> p.status() != Status.NOT_REGISTERED)
                .orElseThrow(() -> new Refused(coded("User/Penandatangan tidak terdaftar", 2011)));
        if (!proven.test(known)) {
            throw new Refused(coded("Passphrase anda salah", 2031));
        }
        if (known.status() != Status.ISSUE) {
            throw new Refused(Reply.error(400, "Proses signing gagal : status sertifikat " + known.status(), 400));
        }
        return known;
    }

    byte[] sign(SigningOrder order, Person person) throws Refused, GeneralSecurityException, OperatorCreationException {
        try {
            SigningOrder placed = placed(order);
            return faults.current().rewrites() ? signer.signAnew(placed, person) : signer.sign(placed, person);
        } catch (IllegalArgumentException e) {
            throw new Refused(Reply.error(400, String.valueOf(e.getMessage()), 400));
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.INFO, "a letter could not be signed", e);
            // the real service leaks the name of its exception in the same way
            throw new Refused(Reply.error(
                    400, "Proses signing gagal : " + e.getClass().getName() + ": PDF header not found", 400));
        }
    }

    private SigningOrder placed(SigningOrder order) throws IOException {
        if (order.tag().isEmpty()) {
            return order;
        }
        List<Placement> places = TagSearch.in(order.pdf(), order.tag().get());
        if (places.isEmpty() && !faults.current().tagIgnored()) {
            throw new IllegalArgumentException("tag_koordinat tidak ditemukan");
        }
        return order.at(
                places.isEmpty()
                        ? new Placement(
                                0,
                                0,
                                0,
                                order.tag().get().width(),
                                order.tag().get().height(),
                                false)
                        : places.get(0));
    }

    private Reply coded(String text, int code) {
        return faults.current().codeInText() ? Reply.error(400, text + " " + code, 400) : Reply.error(400, text, code);
    }
}
