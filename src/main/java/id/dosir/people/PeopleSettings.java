package id.dosir.people;

/**
 * Settings of this package, read once at start.
 *
 * @param demo {@code dosir.demo}: sample accounts exist, all with one known password
 * @param demoPassword {@code dosir.demo.password}
 * @param iterations {@code dosir.password.iterations}: rounds of PBKDF2 with HMAC-SHA-512; OWASP asks for 210 000
 */
public record PeopleSettings(boolean demo, String demoPassword, int iterations) {

    /** Rounds for accounts whose password is public anyway: the demo should start in seconds. */
    static final int DEMO_ITERATIONS = 10_000;

    static final int LEAST_ITERATIONS = 210_000;

    /** @throws IllegalArgumentException naming the setting that cannot be right */
    public PeopleSettings {
        if (!demo && iterations < LEAST_ITERATIONS) {
            throw new IllegalArgumentException(
                    "dosir.password.iterations under " + LEAST_ITERATIONS + ": " + iterations);
        }
        if (demo && demoPassword.isBlank()) {
            throw new IllegalArgumentException("dosir.demo.password is empty");
        }
    }
}
