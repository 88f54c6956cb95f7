package id.dosir.journal;

import id.dosir.core.check.Breach;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file of anchors: lines are added, each on the disk before the call returns.
 *
 * @param path outside the database; its folder is made when it is not there
 */
public record AnchorFile(Path path) {

    /**
     * @param anchors as far as they follow each other
     * @param breach the first line that does not
     */
    public record Content(List<Anchor> anchors, Optional<Breach> breach) {

        public Content {
            anchors = List.copyOf(anchors);
        }

        public Optional<Anchor> last() {
            return anchors.isEmpty() ? Optional.empty() : Optional.of(anchors.get(anchors.size() - 1));
        }
    }

    /**
     * Reads all anchors; a year has some hundreds.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public Content read() throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        Optional<Anchor> before = Optional.empty();
        for (String line : lines()) {
            Optional<Anchor> next = Anchor.of(line);
            if (next.isEmpty() || !next.get().follows(before)) {
                return new Content(
                        anchors,
                        Optional.of(new Breach(Breach.Kind.ANCHOR_CHANGED, String.valueOf(anchors.size() + 1), "")));
            }
            anchors.add(next.get());
            before = next;
        }
        return new Content(anchors, Optional.empty());
    }

    /** Bytes that are no UTF-8 are somebody's doing, not a fault of the reader: they become signs that no anchor has. */
    private List<String> lines() throws IOException {
        return Files.exists(path)
                ? new String(Files.readAllBytes(path), StandardCharsets.UTF_8)
                        .lines()
                        .toList()
                : List.of();
    }

    /** @return the last line that is the anchor of that number, whatever stands before it */
    public Optional<Anchor> find(int ordinal) throws IOException {
        return lines().stream()
                .map(Anchor::of)
                .flatMap(Optional::stream)
                .filter(anchor -> anchor.ordinal() == ordinal)
                .reduce((earlier, later) -> later);
    }

    /** @return the last line that is an anchor, whatever stands before it */
    public Optional<Anchor> last() throws IOException {
        return lines().stream().map(Anchor::of).flatMap(Optional::stream).reduce((earlier, later) -> later);
    }

    /**
     * Adds an anchor behind the last line, also where an earlier one was changed: what follows is held fast all the same.
     *
     * @throws IOException when it cannot be written
     */
    public Anchor append(JournalTable.Head head, long dossiers, Instant at) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Anchor anchor = Anchor.after(last(), head, dossiers, at);
        try (FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            long end = file.size();
            if (end > 0 && !endsWithLine(file, end)) {
                end = withoutTornLine(file);
            }
            ByteBuffer line = StandardCharsets.UTF_8.encode(anchor.line() + "\n");
            file.position(end);
            while (line.hasRemaining()) {
                file.write(line);
            }
            file.truncate(file.position());
            file.force(true);
        }
        return anchor;
    }

    private static boolean endsWithLine(FileChannel file, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        file.read(last, end - 1);
        return last.get(0) == '\n';
    }

    /** A power cut in the middle of a line leaves one that was never told to anybody; a whole one only lost its end. */
    private long withoutTornLine(FileChannel file) throws IOException {
        byte[] all = Files.readAllBytes(path);
        int start = all.length;
        while (start > 0 && all[start - 1] != '\n') {
            start--;
        }
        String torn = new String(all, start, all.length - start, StandardCharsets.UTF_8);
        if (Anchor.of(torn).isEmpty()) {
            return start;
        }
        file.write(ByteBuffer.wrap(new byte[] {'\n'}), all.length);
        return all.length + 1L;
    }
}
