package id.dosir.start;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the server's log for the one reason why the WAR did not deploy. Payara Micro 6 stays alive after a failed deployment
 * and even counts the archive as deployed, so its log is the only early witness.
 */
final class DeploymentLog {

    /** A setting refused by the WAR: {@code IllegalArgumentException} whose message names it. */
    private static final Pattern SETTING = Pattern.compile("IllegalArgumentException: (.*(?<![\\w.])dosir\\.[a-z].*)");

    private static final Pattern SEVERE = Pattern.compile("\\[SEVERE\\].*\\[levelValue: \\d+\\] *(.*)");
    private static final Pattern CAUSE = Pattern.compile("^Caused by: (?:[\\w$]+\\.)*(\\w+(?:: .*)?)$");

    private String setting;
    private String severe;
    private String cause;
    private boolean severeFollows;
    private boolean stackRead;
    private boolean failed;

    synchronized void read(String line) {
        Matcher named = SETTING.matcher(line);
        if (setting == null && named.find()) {
            setting = named.group(1).strip();
        }
        readSevere(line);
        Matcher because = CAUSE.matcher(line);
        if (!stackRead && because.find()) {
            cause = because.group(1); // the deepest one of the first stack is the last
        }
        if (line.contains("Exception while loading the app") || line.contains("Exception while deploying the app")) {
            failed = true;
        }
    }

    private void readSevere(String line) {
        Matcher match = SEVERE.matcher(line);
        if (severe == null && match.find()) {
            severeFollows = match.group(1).isBlank() || match.group(1).equals("[[");
            severe = severeFollows ? null : match.group(1);
        } else if (severeFollows && !line.isBlank()) {
            severe = line.strip();
            severeFollows = false;
        } else if (line.endsWith("]]") && cause != null) {
            stackRead = true;
        }
    }

    synchronized boolean failed() {
        return failed;
    }

    /** What the setting's own check said; names the setting. */
    synchronized Optional<String> wrongSetting() {
        return Optional.ofNullable(setting);
    }

    /** The first thing the server called severe, with its deepest cause. */
    synchronized String reason() {
        String told = severe == null ? "-" : severe;
        return cause == null ? told : told + " (" + cause + ")";
    }
}
