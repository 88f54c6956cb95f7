package id.dosir.desk;

import id.dosir.bsre.BsreSettings;
import id.dosir.bsre.CertificateStatus;
import id.dosir.bsre.UserStatus;
import id.dosir.core.certificate.Nik;
import id.dosir.core.dossier.Actor;
import id.dosir.journal.Entry;
import id.dosir.journal.Journal;
import id.dosir.journal.Kind;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the holder's certificate stands at BSrE, asked by NIK before a request is filed: off the request path, once in half an hour for each person who asks
 * and NIK, and so many times an hour for each person, for the answer tells something of somebody. It stops nobody. Answers live in this server's
 * memory for some minutes and are kept nowhere.
 */
@ApplicationScoped
public class HolderStatus {

    /** How many people somebody can ask about in an hour. */
    static final int MOST_AN_HOUR = 10;

    private static final Logger LOG = LoggerFactory.getLogger(HolderStatus.class);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST_KEPT = 2_000;

    /** What can be said by now. */
    public enum Standing {
        /** No whole NIK, or an office without the service: nothing is asked. */
        NOT_ASKED,
        ASKING,
        /** He has a certificate that can be used. */
        ACTIVE,
        /** He has none that could be revoked: not registered, no certificate, or revoked already. */
        NONE,
        /** He has one that cannot be used: expired, suspended, renewed, or not activated. */
        IDLE,
        /** The service did not tell; that says nothing about him. */
        UNREACHABLE,
        /** The person asked too often in this hour. */
        LIMITED
    }

    @Resource
    ManagedExecutorService executor;

    @Inject
    CertificateStatus status;

    @Inject
    BsreSettings settings;

    @Inject
    Journal journal;

    @Inject
    Clock clock;

    private record Question(String person, String nik) {}

    private record Known(Standing standing, Instant at) {}

    private final Map<Question, Known> known = new LinkedHashMap<>();
    private final Map<String, Deque<Instant>> asked = new HashMap<>();

    /**
     * Asks, unless it was asked lately; returns at once.
     *
     * @param nik as typed; only a whole one is asked about
     * @param actor who asks
     * @return what is known by now; {@code ASKING} is to be looked at again
     */
    public Standing of(String nik, Actor actor) {
        Optional<Nik> whole = Nik.parse(nik);
        if (whole.isEmpty() || settings.esign().isEmpty()) {
            return Standing.NOT_ASKED;
        }
        Question question = new Question(actor.id().value(), whole.get().digits());
        synchronized (known) {
            forget();
            Known before = known.get(question);
            if (before != null) {
                return before.standing();
            }
            if (!mayAsk(question.person())) {
                return Standing.LIMITED;
            }
            known.put(question, new Known(Standing.ASKING, clock.instant()));
        }
        boolean asking = false;
        try {
            journal.noteAlone(new Entry(Kind.SEARCH, question.person(), "permohonan baru", "NIK, status di BSrE"));
            executor.execute(() -> ask(question));
            asking = true;
        } catch (RejectedExecutionException e) {
            LOG.warn("status of a holder not asked: {}", e.getMessage());
        } finally {
            if (!asking) {
                tell(question, Standing.UNREACHABLE); // what was not written down is not asked, nor waited for
            }
        }
        return Standing.ASKING;
    }

    private void ask(Question question) {
        Standing told = Standing.UNREACHABLE;
        try {
            UserStatus answer = status.glance(question.nik());
            told = answer instanceof UserStatus.Told state ? standing(state.state()) : Standing.UNREACHABLE;
        } finally {
            tell(question, told); // also after a fault, or the page would wait for ever
        }
    }

    private void tell(Question question, Standing standing) {
        synchronized (known) {
            known.put(question, new Known(standing, clock.instant()));
        }
    }

    private static Standing standing(UserStatus.State state) {
        return switch (state) {
            case ISSUE -> Standing.ACTIVE;
            case NO_CERTIFICATE, NOT_REGISTERED, REVOKE -> Standing.NONE;
            case EXPIRED, RENEW, WAITING_FOR_VERIFICATION, NEW, SUSPEND -> Standing.IDLE;
            case UNKNOWN -> Standing.UNREACHABLE;
        };
    }

    private boolean mayAsk(String person) {
        Instant now = clock.instant();
        Deque<Instant> times = asked.computeIfAbsent(person, none -> new ArrayDeque<>());
        while (!times.isEmpty() && times.peekFirst().isBefore(now.minus(HOUR))) {
            times.removeFirst();
        }
        if (times.size() >= MOST_AN_HOUR) {
            return false;
        }
        times.addLast(now);
        return true;
    }

    private void forget() {
        Instant before = clock.instant().minus(KEPT);
        known.values().removeIf(each -> each.at().isBefore(before));
        Iterator<Question> oldest = known.keySet().iterator();
        while (known.size() >= MOST_KEPT) {
            oldest.next();
            oldest.remove();
        }
        asked.values()
                .removeIf(times -> times.isEmpty()
                        || times.peekLast().isBefore(clock.instant().minus(HOUR)));
    }
}
