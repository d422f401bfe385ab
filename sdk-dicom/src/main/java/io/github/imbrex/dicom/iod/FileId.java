package io.github.imbrex.dicom.iod;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The name of a file on a medium (PS3.10 section 8.2): the folders that lead to it from the root, and its own name. Only names
 * that are safe on every system can be file IDs.
 *
 * <p>The standard has 1 to 8 components of 1 to 8 upper-case letters, digits and underscores. Media are rarely that strict: up to
 * {@value #MOST_COMPONENTS} components of up to {@value #LONGEST} ASCII letters of either case, digits, {@code _ - . ~} and
 * blanks within are taken. No component begins or ends with a period or a blank or is a device name of Windows; so none is
 * {@code ..}, absolute, a drive or hidden, and none has a separator. Immutable.
 *
 * @param components folders and name, outermost first
 * @since 0.1
 */
public record FileId(List<String> components) {

    /** The most components there are. */
    public static final int MOST_COMPONENTS = 32;

    /** The most characters a component has. */
    public static final int LONGEST = 64;

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.~ ";
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    /**
     * A file ID, checked.
     *
     * @throws IllegalArgumentException if a component is not safe as a name, or there are none or too many
     */
    public FileId {
        components = List.copyOf(components);
        if (!isSafe(components)) {
            throw new IllegalArgumentException(
                    "Not a safe file ID: it has 1 to " + MOST_COMPONENTS + " components of 1 to " + LONGEST
                            + " letters, digits or _ - . ~ each, and none is a device or begins or ends with a period.");
        }
    }

    /**
     * {@return the file ID of these components; empty if it would not be safe}
     *
     * @param components folders and name, as the values of Referenced File ID (0004,1500)
     */
    public static Optional<FileId> of(List<String> components) {
        return isSafe(components) ? Optional.of(new FileId(components)) : Optional.empty();
    }

    private static boolean isSafe(List<String> components) {
        return !components.isEmpty()
                && components.size() <= MOST_COMPONENTS
                && components.stream().allMatch(FileId::isSafe);
    }

    private static boolean isSafe(String component) {
        if (component.isEmpty() || component.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < component.length(); i++) {
            if (ALPHABET.indexOf(component.charAt(i)) < 0) {
                return false;
            }
        }
        return !isPeriodOrBlank(component.charAt(0))
                && !isPeriodOrBlank(component.charAt(component.length() - 1))
                && !isDevice(component);
    }

    private static boolean isPeriodOrBlank(char c) {
        return c == '.' || c == ' ';
    }

    /** Windows opens a device under its name in either case, with any extension and blanks before that. */
    private static boolean isDevice(String component) {
        int period = component.indexOf('.');
        String name = (period < 0 ? component : component.substring(0, period))
                .strip()
                .toUpperCase(Locale.ROOT);
        boolean port = name.length() == 4
                && (name.startsWith("COM") || name.startsWith("LPT"))
                && Character.isDigit(name.charAt(3));
        return port || DEVICES.contains(name);
    }

    /**
     * The regular file of this name below a root. A name that differs in case alone is found too, since media are often copied
     * to lower case; it must be the only one. Symbolic links are followed as long as they stay below the root.
     *
     * @param root the folder of the file-set
     * @return the real path of the file; empty if there is none, if it would be outside the root, or if names that differ in
     *     case alone leave it open which one is meant
     */
    public Optional<Path> under(Path root) {
        try {
            Path base = root.toRealPath();
            Path here = base;
            for (String component : components) {
                Optional<Path> next = entry(here, component);
                if (next.isEmpty()) {
                    return Optional.empty();
                }
                here = next.get().toRealPath();
                if (!here.startsWith(base)) {
                    return Optional.empty();
                }
            }
            return Files.isRegularFile(here) ? Optional.of(here) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The entry of a folder by its name, else by that name in lower case, else in any case if there is but one. */
    private static Optional<Path> entry(Path folder, String name) throws IOException {
        for (String spelling : List.of(name, name.toLowerCase(Locale.ROOT))) {
            Path exact = folder.resolve(spelling);
            if (exact.normalize().startsWith(folder) && Files.exists(exact, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.of(exact);
            }
        }
        Path found = null;
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (entry.getFileName().toString().equalsIgnoreCase(name)) {
                        if (found != null) {
                            return Optional.empty();
                        }
                        found = entry;
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /** How many components there are, never what they say: some media name files after patients. */
    @Override
    public String toString() {
        return "FileId[" + components.size() + " components]";
    }
}
