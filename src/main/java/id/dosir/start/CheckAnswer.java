package id.dosir.start;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server answers about a check. Members are picked out one by one: the launcher has no library but the JDK, and none of
 * these values holds a quotation mark.
 *
 * @param json as it came
 */
record CheckAnswer(String json) {

    long id() {
        return number("id");
    }

    boolean running() {
        return text("state").equals("RUNNING");
    }

    boolean done() {
        return text("state").equals("DONE");
    }

    int percent() {
        return (int) number("percent");
    }

    long entries() {
        return number("entries");
    }

    long dossiers() {
        return number("dossiers");
    }

    long files() {
        return number("files");
    }

    long differences() {
        return number("differences");
    }

    String failure() {
        return text("failure");
    }

    /** @return a whole number; -1 when it is not there */
    long number(String member) {
        Matcher found =
                Pattern.compile("\"" + member + "\"\\s*:\\s*(\\d{1,18})").matcher(json);
        return found.find() ? Long.parseLong(found.group(1)) : -1;
    }

    private String text(String member) {
        Matcher found =
                Pattern.compile("\"" + member + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}
