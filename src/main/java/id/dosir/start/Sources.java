package id.dosir.start;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Where settings come from, in the order MicroProfile Config 3.1 reads them: system property {@code dosir.port}, then
 * environment variable {@code DOSIR_PORT}.
 */
record Sources(Properties properties, Map<String, String> environment) {

    static Sources ofThisProcess() {
        return new Sources(System.getProperties(), System.getenv());
    }

    /** A blank value counts as not set. */
    Optional<String> value(String name) {
        return Optional.ofNullable(properties.getProperty(name))
                .or(() -> Optional.ofNullable(environment.get(variable(name))))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** The {@code -Ddosir.*} of this process as environment variables, so that a child process sees them too. */
    Map<String, String> handedDown() {
        Map<String, String> variables = new TreeMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith("dosir.")) {
                variables.put(variable(name), properties.getProperty(name));
            }
        }
        return variables;
    }

    static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
