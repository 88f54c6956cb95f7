package id.dosir.simulator;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One-time codes that replace a passphrase for some files and some minutes. */
final class OneTimeCodes {

    private static final Duration VALID = Duration.ofMinutes(5);

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Clock clock;

    OneTimeCodes(Clock clock) {
        this.clock = clock;
    }

    private record Code(String digits, int files, Instant until) {}

    /**
     * @param nik whose
     * @param files how many it is good for
     * @return six digits; an earlier code ends
     */
    String issue(String nik, int files) {
        String digits = String.format("%06d", random.nextInt(1_000_000));
        codes.put(nik, new Code(digits, files, clock.instant().plus(VALID)));
        return digits;
    }

    /** @return whether the code was right and good for so many files; then it is spent */
    boolean spend(String nik, String digits, int files) {
        Code code = codes.get(nik);
        boolean right = code != null
                && code.digits().equals(digits)
                && files <= code.files()
                && clock.instant().isBefore(code.until());
        return right && codes.remove(nik, code);
    }
}
