package id.dosir.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void a_taken_port_is_told_with_the_setting_that_moves_it() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, HERE)) {
            port = other.getLocalPort();
            int taken = port;
            assertThatThrownBy(() -> Ports.requireFree("DOSIR_SMTP_PORT", HERE, taken))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("DOSIR_SMTP_PORT=" + taken);
        }
        assertThatCode(() -> Ports.requireFree("DOSIR_SMTP_PORT", HERE, port)).doesNotThrowAnyException();
    }
}
