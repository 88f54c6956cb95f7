package id.dosir.desk;

import id.dosir.core.dossier.Post;

/**
 * What a line of the outbox says about a clock.
 *
 * @param visit line of history that led into the step
 * @param rule code
 * @param post whose holders are told
 * @param superior whether it stands above the post that has to act
 */
record ClockNotice(int visit, String rule, Post post, boolean superior) {

    static ClockNotice of(String words) {
        String[] parts = words.split(" ");
        return new ClockNotice(
                Integer.parseInt(parts[0]), parts[1], new Post(parts[2]), Boolean.parseBoolean(parts[3]));
    }

    String words() {
        return visit + " " + rule + " " + post + " " + superior;
    }

    /** The same event has the same key, so that it cannot be written twice. */
    String key(String dossier) {
        return dossier + "/" + visit + "/" + rule + "/" + (superior ? "atasan" : "pelaksana");
    }
}
