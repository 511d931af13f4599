package dev.sextant.cli.option;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads objects of a git repository without running anything that the repository configures.
 *
 * <p>Listing a tree and reading a blob apply no filter, text conversion, hook or external diff, and
 * no alias can have the names of these two commands. An object that a partial clone lacks would be
 * fetched, and the configuration says how; so every protocol is forbidden.
 *
 * @param folder a folder in the working tree
 */
record GitObjects(Path folder) {

    /** A line of {@code ls-tree}: mode, type, ID, and after a tab the path. */
    private static final Pattern ENTRY =
            Pattern.compile("100[0-7]{3} blob ([0-9a-f]+)\\t(.*)", Pattern.DOTALL);

    /** The head of an object in the output of {@code cat-file}. */
    private static final Pattern BLOB = Pattern.compile("[0-9a-f]+ blob ([0-9]+)");

    private static final List<String> PROGRAMS = List.of("git", "git.exe");

    /**
     * Returns the IDs of the files below a folder of a revision, by path; empty if git knows no
     * such revision or folder.
     */
    Map<String, String> files(String revision, String below) throws IOException {
        Process git = start("ls-tree", "-r", "-z", revision, below + "/");
        git.getOutputStream().close();
        String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> files = new LinkedHashMap<>();
        for (String line : listed.split("\0")) {
            Matcher entry = ENTRY.matcher(line);
            if (entry.matches()) {
                files.put(entry.group(2), entry.group(1));
            }
        }
        return files;
    }

    /**
     * Returns the contents of files, in their order.
     *
     * @param most the number of bytes after which a file is cut off
     * @throws IOException if the repository lacks one
     */
    List<byte[]> contents(List<String> ids, int most) throws IOException {
        Process git = start("cat-file", "--batch");
        List<byte[]> contents = new ArrayList<>();
        try (OutputStream asked = git.getOutputStream();
                InputStream answers = new BufferedInputStream(git.getInputStream())) {
            // One at a time: two full pipes would wait for each other.
            for (String id : ids) {
                asked.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
                asked.flush();
                contents.add(content(answers, most));
            }
        }
        return contents;
    }

    private static byte[] content(InputStream answers, int most) throws IOException {
        Matcher head = BLOB.matcher(line(answers));
        if (!head.matches()) {
            throw new IOException("git does not have an object of the revision");
        }
        long size = Long.parseLong(head.group(1));
        byte[] content = answers.readNBytes((int) Math.min(size, most));
        answers.skipNBytes(size - content.length + 1);
        return content;
    }

    private static String line(InputStream answers) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = answers.read(); next != '\n'; next = answers.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            line.append((char) next);
        }
        return line.toString();
    }

    private Process start(String... arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program(), "--no-pager", "--literal-pathspecs"));
        command.addAll(List.of(arguments));
        ProcessBuilder git = new ProcessBuilder(command);
        git.environment().put("GIT_ALLOW_PROTOCOL", "none");
        git.environment().put("GIT_NO_LAZY_FETCH", "1");
        git.environment().put("GIT_TERMINAL_PROMPT", "0");
        git.environment().put("GIT_OPTIONAL_LOCKS", "0");
        git.directory(folder.toFile());
        git.redirectError(ProcessBuilder.Redirect.DISCARD);
        return git.start();
    }

    /** The git of the search path. Windows would look in the current folder first. */
    private static String program() throws IOException {
        for (String part : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : PROGRAMS) {
                File program = new File(part, name);
                if (new File(part).isAbsolute() && Files.isExecutable(program.toPath())) {
                    return program.getPath();
                }
            }
        }
        throw new IOException("there is no git");
    }
}
