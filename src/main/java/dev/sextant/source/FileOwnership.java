package dev.sextant.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * Tells who can change a file beside a user and root, where files have an owner, a group and
 * permissions as POSIX defines them.
 *
 * @param user the name of the user
 */
public record FileOwnership(String user) {

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    /** Such an owner may change everything anyway. */
    private static final String ROOT = "root";

    /** Returns the view of the user who runs this process. */
    public static FileOwnership ofProcess() {
        return new FileOwnership(System.getProperty("user.name"));
    }

    /**
     * Returns who else can change a file; empty if nobody can, or if the system does not say.
     *
     * @param strictly whether its owner and its group count, too, and not only everybody
     */
    public Optional<String> others(Path path, boolean strictly) {
        try {
            PosixFileAttributes file = Files.readAttributes(path, PosixFileAttributes.class);
            return others(
                    file.owner().getName(),
                    file.group().getName(),
                    file.permissions().contains(PosixFilePermission.GROUP_WRITE),
                    file.permissions().contains(PosixFilePermission.OTHERS_WRITE),
                    strictly);
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }

    /** Returns whether a path exists, is no link, and can be changed by nobody else. */
    public boolean isPrivate(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                && !Files.isSymbolicLink(path)
                && others(path, true).isEmpty();
    }

    /**
     * Creates a folder that only the user can read and change, with all folders above it.
     *
     * @throws IOException if it cannot be created
     */
    public static void createPrivateFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(folder, OWNER_ONLY);
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * The same from what the system says. Where each user has a group of the same name, its members
     * are that user alone, and files are open to it by default.
     */
    Optional<String> others(
            String owner, String group, boolean ofGroup, boolean ofOthers, boolean strictly) {
        if (ofOthers) {
            return Optional.of("every user on this machine");
        }
        if (strictly && !owner.equals(ROOT) && !owner.equals(user)) {
            return Optional.of("their owner (" + owner + ")");
        }
        return strictly && ofGroup && !group.equals(owner)
                ? Optional.of("the group (" + group + ")")
                : Optional.empty();
    }
}
