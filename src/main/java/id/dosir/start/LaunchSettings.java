package id.dosir.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What the launcher itself must know before anything starts.
 *
 * @param home {@code DOSIR_HOME}, absolute
 * @param address the server listens here
 * @param demoPassword of every sample account
 */
record LaunchSettings(Path home, InetAddress address, int port, int simulatorPort, int smtpPort, String demoPassword) {

    static LaunchSettings read(Sources sources, Mode mode) throws CannotStart {
        LaunchSettings settings = new LaunchSettings(
                home(sources),
                address(sources, mode),
                port(sources, "dosir.port", 8080),
                port(sources, "dosir.simulator.port", 8090),
                port(sources, "dosir.smtp.port", 8025),
                sources.value("dosir.demo.password").orElse("demo-dosir"));
        if (mode == Mode.DEMO) {
            settings.refuseSamePorts();
        }
        return settings;
    }

    private static Path home(Sources sources) throws CannotStart {
        String value = sources.value("dosir.home").orElse("./data");
        if (value.indexOf(';') >= 0 || value.indexOf('\n') >= 0) {
            // a semicolon would end the path inside the JDBC URL of H2
            throw new CannotStart(ExitCode.SETTING, "setting.home", "DOSIR_HOME", value);
        }
        try {
            return Path.of(value).toAbsolutePath().normalize();
        } catch (InvalidPathException notAPath) {
            throw new CannotStart(ExitCode.SETTING, "setting.home", "DOSIR_HOME", value);
        }
    }

    private static InetAddress address(Sources sources, Mode mode) throws CannotStart {
        String value = sources.value("dosir.address").orElse("127.0.0.1");
        InetAddress address;
        try {
            address = InetAddress.getByName(value);
        } catch (UnknownHostException unknown) {
            throw new CannotStart(ExitCode.SETTING, "setting.address", "DOSIR_ADDRESS", value);
        }
        if (mode == Mode.DEMO && !address.isLoopbackAddress()) {
            throw new CannotStart(ExitCode.SETTING, "setting.address.demo", "DOSIR_ADDRESS", value);
        }
        return address;
    }

    private static int port(Sources sources, String name, int usual) throws CannotStart {
        String value = sources.value(name).orElse(Integer.toString(usual));
        try {
            int port = Integer.parseInt(value);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw badPort(name, value, usual);
        }
        throw badPort(name, value, usual);
    }

    private static CannotStart badPort(String name, String value, int usual) {
        return new CannotStart(ExitCode.SETTING, "setting.port", Sources.variable(name), value, usual);
    }

    private void refuseSamePorts() throws CannotStart {
        if (port == simulatorPort) {
            throw new CannotStart(ExitCode.SETTING, "setting.port.twice", "DOSIR_SIMULATOR_PORT", port, "DOSIR_PORT");
        }
        if (port == smtpPort) {
            throw new CannotStart(ExitCode.SETTING, "setting.port.twice", "DOSIR_SMTP_PORT", port, "DOSIR_PORT");
        }
        if (simulatorPort == smtpPort) {
            throw new CannotStart(
                    ExitCode.SETTING, "setting.port.twice", "DOSIR_SMTP_PORT", smtpPort, "DOSIR_SIMULATOR_PORT");
        }
    }

    /** The address to knock at: a server that listens everywhere is asked on this machine. */
    InetAddress knockAt() {
        return address.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : address;
    }

    /** What a person on this machine types into the browser. */
    String firstPage() {
        boolean here = address.isAnyLocalAddress() || address.isLoopbackAddress();
        return "http://" + (here ? "localhost" : address.getHostAddress()) + ":" + port + "/dosir/";
    }
}
