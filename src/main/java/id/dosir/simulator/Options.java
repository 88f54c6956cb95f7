package id.dosir.simulator;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * How the simulator is started.
 *
 * @param address where it listens; loopback only
 * @param port of HTTP; 0 takes a free one
 * @param smtpPort of the mail catcher; 0 takes a free one
 * @param folder where CA, keys and users are kept
 * @param user name of the Basic credential that clients must show
 * @param password of that credential
 * @param withParent whether the process ends when its standard input does
 */
public record Options(
        InetAddress address, int port, int smtpPort, Path folder, String user, String password, boolean withParent) {

    /** @throws IllegalArgumentException for an address that other machines can reach, or a port out of range */
    public Options {
        if (!address.isLoopbackAddress()) {
            throw new IllegalArgumentException("--address must be loopback, not " + address.getHostAddress());
        }
        requirePort("--port", port);
        requirePort("--smtp-port", smtpPort);
        if (user.isBlank() || user.contains(":") || password.isEmpty()) {
            throw new IllegalArgumentException("--user without colon and --password must not be empty");
        }
    }

    /**
     * @param folder where to keep CA, keys and users
     * @return free ports on 127.0.0.1 and the credential {@code esign} / {@code wayang}
     */
    public static Options in(Path folder) {
        return new Options(address("127.0.0.1"), 0, 0, folder, "esign", "wayang", false);
    }

    /**
     * @param arguments as on the command line
     * @return options; ports 8089 and 2525 unless told
     * @throws IllegalArgumentException with one line saying which argument is wrong
     */
    public static Options parse(String... arguments) {
        InetAddress address = address("127.0.0.1");
        int port = 8089;
        int smtpPort = 2525;
        Path folder = null;
        String user = "esign";
        String password = "wayang";
        boolean withParent = false;
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i];
            switch (name) {
                case "--with-parent" -> withParent = true;
                case "--address" -> address = address(value(arguments, ++i, name));
                case "--port" -> port = number(value(arguments, ++i, name), name);
                case "--smtp-port" -> smtpPort = number(value(arguments, ++i, name), name);
                case "--folder" -> folder = Path.of(value(arguments, ++i, name));
                case "--user" -> user = value(arguments, ++i, name);
                case "--password" -> password = value(arguments, ++i, name);
                default -> throw new IllegalArgumentException("unknown argument " + name);
            }
        }
        if (folder == null) {
            throw new IllegalArgumentException("--folder is missing");
        }
        return new Options(address, port, smtpPort, folder, user, password, withParent);
    }

    @Override
    public String toString() {
        return "Options[" + address.getHostAddress() + ":" + port + ", smtp " + smtpPort + ", " + folder + "]";
    }

    private static String value(String[] arguments, int at, String name) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments[at];
    }

    private static int number(String value, String name) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number: " + value, e);
        }
    }

    /** Numbers or localhost: the name of a real service is refused, wherever the name server says it is. */
    private static InetAddress address(String value) {
        if (!value.matches("localhost|[0-9.]+|[0-9a-fA-F:]*:[0-9a-fA-F:]*")) {
            throw new IllegalArgumentException("--address must be loopback, not " + value);
        }
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("--address is not an address: " + value, e);
        }
    }

    private static void requirePort(String name, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(name + " must be 0 to 65535: " + port);
        }
    }
}
