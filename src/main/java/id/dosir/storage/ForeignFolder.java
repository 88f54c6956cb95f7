package id.dosir.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A folder into which others write. Every step into it is taken from the folder before, by the system and without following a link
 * (POSIX {@code openat} with {@code O_NOFOLLOW}), so that no exchange at the right moment leads out of it. Nothing is ever written.
 *
 * @param root the folder; it may be a link itself, that is the operator's choice
 */
public record ForeignFolder(Path root) {

    private static final int DEEPEST = 16;

    /** What a folder holds. */
    public enum Kind {
        FILE,
        LINK,
        /** A pipe, a socket, a device, or a folder that lies too deep. */
        OTHER
    }

    /**
     * @param path below the folder that was walked through, its parts parted by slashes
     * @param size in bytes
     */
    public record Found(String path, Kind kind, long size) {}

    /** Where what was found goes. */
    public interface Taker {
        void take(Found found) throws IOException;
    }

    /** @return whether there is such a folder, on a system that can keep to it */
    public boolean usable() throws IOException {
        if (!Files.isDirectory(root)) {
            return false;
        }
        try (DirectoryStream<Path> opened = Files.newDirectoryStream(root)) {
            return opened instanceof SecureDirectoryStream;
        }
    }

    /** @return folders in it and in these, in order, at most so many; hidden ones are left out */
    public List<String> folders(int most) throws IOException {
        List<String> folders = new ArrayList<>();
        try (SecureDirectoryStream<Path> top = secure(Files.newDirectoryStream(root))) {
            for (String name : names(top)) {
                if (folders.size() < most && attributes(top, name).isDirectory()) {
                    folders.add(name);
                    inner(top, name, most, folders);
                }
            }
        }
        return folders;
    }

    private static void inner(SecureDirectoryStream<Path> top, String name, int most, List<String> folders)
            throws IOException {
        Optional<SecureDirectoryStream<Path>> opened = opened(top, name);
        if (opened.isEmpty()) {
            return; // it stands in the list by its own name; whoever chooses it is told that it cannot be read
        }
        try (SecureDirectoryStream<Path> inner = opened.get()) {
            for (String below : names(inner)) {
                if (folders.size() < most
                        && there(inner, below)
                                .filter(BasicFileAttributes::isDirectory)
                                .isPresent()) {
                    folders.add(name + "/" + below);
                }
            }
        }
    }

    /**
     * Walks through a folder, in order. Hidden files, and what systems leave in folders of pictures, are left out.
     *
     * @param folder below the root
     * @throws NoSuchFileException when there is no such folder, or a link stands in its place
     */
    public void each(String folder, Taker taker) throws IOException {
        try (SecureDirectoryStream<Path> opened = open(parts(folder))) {
            each(opened, "", 1, taker);
        }
    }

    private static void each(SecureDirectoryStream<Path> folder, String before, int depth, Taker taker)
            throws IOException {
        for (String name : names(folder)) {
            String path = before + name;
            Optional<BasicFileAttributes> attributes = there(folder, name);
            boolean folderToo =
                    attributes.filter(BasicFileAttributes::isDirectory).isPresent() && depth < DEEPEST;
            Optional<SecureDirectoryStream<Path>> opened = folderToo ? opened(folder, name) : Optional.empty();
            if (opened.isPresent()) {
                try (SecureDirectoryStream<Path> inner = opened.get()) {
                    each(inner, path + "/", depth + 1, taker);
                }
            } else {
                taker.take(new Found(
                        path,
                        attributes.map(ForeignFolder::kind).orElse(Kind.OTHER),
                        attributes.map(BasicFileAttributes::size).orElse(0L)));
            }
        }
    }

    private static Kind kind(BasicFileAttributes attributes) {
        return attributes.isSymbolicLink() ? Kind.LINK : attributes.isRegularFile() ? Kind.FILE : Kind.OTHER;
    }

    /** What is gone since it was listed costs nobody else. */
    private static Optional<BasicFileAttributes> there(SecureDirectoryStream<Path> folder, String name)
            throws IOException {
        try {
            return Optional.of(attributes(folder, name));
        } catch (AccessDeniedException | NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** A folder that may not be read costs itself. */
    private static Optional<SecureDirectoryStream<Path>> opened(SecureDirectoryStream<Path> folder, String name)
            throws IOException {
        try {
            return Optional.of(step(folder, name));
        } catch (AccessDeniedException | NoSuchFileException | NotDirectoryException e) {
            return Optional.empty();
        }
    }

    /**
     * @param path of a file, below the root
     * @return its bytes; the stream must be closed
     * @throws NoSuchFileException when no plain file stands there
     */
    public InputStream read(String path) throws IOException {
        List<String> parts = parts(path);
        String name = parts.get(parts.size() - 1);
        try (SecureDirectoryStream<Path> folder = open(parts.subList(0, parts.size() - 1))) {
            if (!attributes(folder, name).isRegularFile()) { // opening a pipe would wait for ever
                throw new NoSuchFileException(path);
            }
            return Channels.newInputStream(
                    folder.newByteChannel(Path.of(name), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
        }
    }

    private SecureDirectoryStream<Path> open(List<String> parts) throws IOException {
        SecureDirectoryStream<Path> folder = secure(Files.newDirectoryStream(root));
        for (String part : parts) {
            try (SecureDirectoryStream<Path> before = folder) {
                folder = step(before, part);
            }
        }
        return folder;
    }

    private static SecureDirectoryStream<Path> step(SecureDirectoryStream<Path> from, String name) throws IOException {
        if (!attributes(from, name).isDirectory()) {
            throw new NotDirectoryException(name);
        }
        return from.newDirectoryStream(Path.of(name), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<String> parts(String path) throws NoSuchFileException {
        List<String> parts = List.of(path.split("/", -1));
        boolean plain = parts.stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals("..") || part.indexOf('\0') >= 0);
        if (!plain) {
            throw new NoSuchFileException(path);
        }
        return parts;
    }

    private static List<String> names(SecureDirectoryStream<Path> folder) {
        List<String> names = new ArrayList<>();
        for (Path each : folder) {
            String name = each.getFileName().toString();
            if (!name.startsWith(".") && !name.equalsIgnoreCase("Thumbs.db") && !name.equalsIgnoreCase("desktop.ini")) {
                names.add(name);
            }
        }
        names.sort(null);
        return names;
    }

    private static BasicFileAttributes attributes(SecureDirectoryStream<Path> folder, String name) throws IOException {
        return folder.getFileAttributeView(Path.of(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    private static SecureDirectoryStream<Path> secure(DirectoryStream<Path> opened) throws IOException {
        if (opened instanceof SecureDirectoryStream<Path> secure) {
            return secure;
        }
        opened.close();
        throw new IOException("this system cannot open a folder without following links");
    }
}
