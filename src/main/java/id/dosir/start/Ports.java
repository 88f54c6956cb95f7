package id.dosir.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Finds a taken port before the server does, which would take half a minute to say so. */
final class Ports {

    private Ports() {}

    /** @throws CannotStart when nothing can be bound there; names the setting that moves the port */
    static void requireFree(String setting, InetAddress address, int port) throws CannotStart {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true); // a connection in TIME_WAIT is no other process
            probe.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new CannotStart(ExitCode.PORT, "port.taken", setting, port, address.getHostAddress());
        }
    }
}
