package id.dosir.simulator;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stands before the signing calls of both versions, and lets go wrong what the switch says. */
final class FaultyAnswers implements AutoCloseable {

    private static final byte[] GARBAGE = "\u0000not a letter\u0000".repeat(40).getBytes(StandardCharsets.UTF_8);
    private static final int FLOOD = 100 << 20;

    private final Faults faults;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);

    FaultyAnswers(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** A call to sign. */
    interface Signing {

        /** Reads the whole request. */
        void read() throws Exception;

        Reply sign() throws Exception;
    }

    Reply answer(String path, Signing signing) throws Exception {
        Fault.Mode fault = faults.next();
        if (fault == Fault.Mode.CLOSE) {
            return Reply.HANG_UP;
        }
        try {
            signing.read();
            return answer(fault, path, signing);
        } catch (Pen.Refused refused) {
            return refused.reply();
        }
    }

    private Reply answer(Fault.Mode fault, String path, Signing signing) throws Exception {
        return switch (fault) {
            case SERVER_ERROR -> Reply.springError(
                    500, "Internal Server Error", path, clock.instant().toString());
            case BUSY -> Reply.status(503, "Service Unavailable");
            case GARBAGE -> Reply.bytes("application/pdf", GARBAGE);
            case FLOOD -> Reply.bytes("application/pdf", new byte[FLOOD]);
            case HTML -> Reply.html("<!DOCTYPE html><title>login</title><p>Silakan masuk");
            case ERROR_WITH_200 -> Reply.error(200, "Proses signing gagal : layanan tidak siap", 500);
            case DROP -> {
                signing.sign();
                yield Reply.HANG_UP;
            }
            case HALF -> signing.sign().broken();
            case DELAY -> {
                Reply reply = signing.sign();
                boolean stopped = closing.await(faults.current().delayMillis(), TimeUnit.MILLISECONDS);
                yield stopped ? Reply.HANG_UP : reply;
            }
            default -> signing.sign();
        };
    }

    @Override
    public void close() {
        closing.countDown();
    }
}
