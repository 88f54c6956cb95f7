package id.dosir.start;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line and environment of Payara Micro. Secrets travel in the environment, which other users of the machine cannot
 * list, never on the command line.
 */
record ServerCommand(Installation installation, LaunchSettings settings, HomeFolder home, Mode mode, Sources sources) {

    /** Page in the server's working directory; without a blank, which would end its name in the server's setting. */
    private static final String ELSEWHERE = "elsewhere.html";

    /** @throws IOException when the scratch folder cannot be made fresh */
    ProcessBuilder prepared() throws IOException {
        Path scratch = home.freshScratch("server");
        Files.writeString(scratch.resolve(ELSEWHERE), Words.of("page.elsewhere"));
        Path preboot = Files.writeString(scratch.resolve("preboot.txt"), preboot(settings.address()));
        List<String> command = new ArrayList<>(List.of(java()));
        command.addAll(mode.jvmFlags());
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+PerfDisableSharedMem", // else the JVM writes a file to the machine's /tmp
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + scratch, // Payara unpacks itself here: nothing is written outside the home
                "-javaagent:" + installation.launcher() + "=with-parent",
                "-jar",
                installation.server().toString(),
                "--deploy",
                installation.war().toString(),
                "--contextroot",
                "dosir",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                preboot.toString(),
                "--nocluster",
                "--nohostaware",
                "--disablephonehome"));
        ProcessBuilder process =
                new ProcessBuilder(command).directory(scratch.toFile()).redirectErrorStream(true);
        environment().forEach((name, value) -> process.environment().put(Sources.variable(name), value));
        process.environment().putAll(sources.handedDown());
        fixed().forEach((name, value) -> process.environment().put(Sources.variable(name), value));
        return process;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The listener's address; no word of which server this is, neither in headers nor at an address that is not Dosir's; no HTTP/2,
     * in which two of Grizzly's threads can wait for each other forever (browsers speak it through TLS only, and that is the proxy's);
     * and no Hazelcast: even with {@code --nocluster} it would listen on port 6900 everywhere.
     */
    private static String preboot(InetAddress address) {
        String network = "network-config.";
        String http = network + "protocols.protocol.http-listener.http.";
        return Stream.of(
                        network + "network-listeners.network-listener.http-listener.address="
                                + address.getHostAddress(),
                        http + "server-header=false",
                        http + "xpowered-by=false",
                        http + "http2-enabled=false",
                        "http-service.virtual-server.server.property.send-error_1=path=" + ELSEWHERE + " code=404",
                        "hazelcast-config-specific-configuration.enabled=false")
                .map(setting -> "set \"configs.config.server-config." + setting + "\"\n")
                .collect(Collectors.joining());
    }

    /** What the operator may set otherwise. */
    private Map<String, String> environment() {
        Map<String, String> usual = new TreeMap<>();
        usual.put(
                "dosir.db.url",
                "jdbc:h2:file:" + home.database().resolve("dosir")
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000;DB_CLOSE_ON_EXIT=FALSE");
        usual.put("dosir.base-url", settings.firstPage().replaceAll("/$", ""));
        usual.keySet().removeIf(name -> sources.value(name).isPresent());
        return usual;
    }

    /** What must agree with what the launcher did; the demo never talks to the real BSrE nor to a real mail server. */
    private Map<String, String> fixed() {
        Map<String, String> fixed = new TreeMap<>();
        fixed.put("dosir.home", home.root().toString());
        fixed.put("dosir.port", Integer.toString(settings.port()));
        fixed.put("dosir.demo", Boolean.toString(mode == Mode.DEMO));
        if (mode == Mode.DEMO) {
            fixed.put("dosir.demo.password", settings.demoPassword());
            fixed.put("dosir.bsre.url", "http://127.0.0.1:" + settings.simulatorPort());
            fixed.put("dosir.bsre.user", "esign");
            fixed.put("dosir.bsre.password", "wayang");
            fixed.put("dosir.bsre.ocsp", "http://127.0.0.1:" + settings.simulatorPort() + "/ocsp");
            fixed.put("dosir.bsre.crl", "http://127.0.0.1:" + settings.simulatorPort() + "/crl/issuing.crl");
            fixed.put("dosir.bsre.trust", home.simulator().resolve("trust").toString());
            fixed.put("dosir.mail.host", "127.0.0.1");
            fixed.put("dosir.mail.port", Integer.toString(settings.smtpPort()));
            fixed.put("dosir.mail.from", "dosir@demo.invalid");
        }
        return fixed;
    }
}
