package id.dosir.routing;

import java.util.List;

/** A file under {@code config/} is wrong. The message names file and line; the server does not start on it. */
public final class ConfigurationFault extends IllegalArgumentException {

    private final List<String> faults;

    ConfigurationFault(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    /** @return each fault as {@code file baris n: what} */
    public List<String> faults() {
        return faults;
    }
}
