package id.dosir.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The running server's interface for checks and verifications, with the credential of an administrator or records officer.
 *
 * @param checks address of its list of them
 * @param credential of HTTP Basic
 * @param failure exit code when it cannot be asked
 */
record CheckServer(URI checks, String credential, ExitCode failure) {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private static final String USER = "dosir.check.user";
    private static final String PASSWORD = "dosir.check.password";

    /** @param list what is asked for: checks or verifications */
    static CheckServer of(Sources sources, String list, ExitCode failure) throws CannotStart {
        LaunchSettings settings = LaunchSettings.read(sources, Mode.SERVE);
        InetAddress host = settings.knockAt();
        String address = host.getHostAddress();
        String name = address.indexOf(':') >= 0 ? "[" + address + "]" : address;
        String basic = required(sources, USER) + ":" + required(sources, PASSWORD);
        return new CheckServer(
                URI.create("http://" + name + ":" + settings.port() + "/dosir/api/v1/" + list),
                Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8)),
                failure);
    }

    private static String required(Sources sources, String name) throws CannotStart {
        return sources.value(name)
                .orElseThrow(() -> new CannotStart(ExitCode.SETTING, "check.credential", Sources.variable(name)));
    }

    /** @return the check that is under way now */
    CheckAnswer begin() throws CannotStart, InterruptedException {
        return new CheckAnswer(send(request("").POST(HttpRequest.BodyPublishers.noBody())));
    }

    /** @return the check a second later */
    CheckAnswer next(long id) throws CannotStart, InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        return new CheckAnswer(send(request("/" + id).GET()));
    }

    /** @return what it found, in words, above so many */
    List<String> differences(long id, int above) throws CannotStart, InterruptedException {
        return lines(id, "differences.txt?above=" + above);
    }

    /** @return the lines of one of its texts */
    List<String> lines(long id, String text) throws CannotStart, InterruptedException {
        return send(request("/" + id + "/" + text).GET()).lines().toList();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(checks + path))
                .timeout(Duration.ofMinutes(2))
                .header("Authorization", "Basic " + credential);
    }

    private String send(HttpRequest.Builder request) throws CannotStart, InterruptedException {
        HttpResponse<String> answer;
        try {
            answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CannotStart(
                    failure,
                    "check.unreachable",
                    checks.resolve("/"),
                    e.getClass().getSimpleName());
        }
        return switch (answer.statusCode()) {
            case 200, 202 -> answer.body();
            case 401, 403 -> throw new CannotStart(failure, "check.not.allowed");
            default -> throw new CannotStart(failure, "check.refused", answer.statusCode());
        };
    }
}
