package dev.sextant.cli;

import com.google.gson.JsonElement;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Chromium of the system, with a fresh folder for its user. It remembers what no page of ours may
 * do: ask for anything but itself, complain, or open a dialog.
 */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM =
            Path.of(System.getProperty("chromium", "/usr/bin/chromium"));

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    private final Playwright playwright = Playwright.create();
    private final BrowserContext context;
    private final List<String> misdeeds = new ArrayList<>();

    /** A browser with a window of some size, in pixels. */
    Browser(Path user, ColorScheme colours, int width, int height) {
        this.context =
                playwright
                        .chromium()
                        .launchPersistentContext(
                                user,
                                new BrowserType.LaunchPersistentContextOptions()
                                        .setExecutablePath(CHROMIUM)
                                        .setArgs(FLAGS)
                                        .setHeadless(true)
                                        .setColorScheme(colours)
                                        .setViewportSize(width, height));
    }

    /** Whether there is one on this machine. */
    static boolean isThere() {
        return Files.isExecutable(CHROMIUM);
    }

    /** Opens a file. */
    Page open(Path file) {
        String address = file.toUri().toString();
        Page page = context.newPage();
        page.onConsoleMessage(message -> misdeeds.add("console: " + message.text()));
        page.onPageError(error -> misdeeds.add("error: " + error));
        page.onDialog(
                dialog -> {
                    misdeeds.add("dialog: " + dialog.message());
                    dialog.dismiss();
                });
        page.onRequest(
                request -> {
                    if (!request.url().equals(address)) {
                        misdeeds.add("request: " + request.url());
                    }
                });
        page.navigate(address);
        return page;
    }

    /** How long the process of a page has computed, in seconds, whoever else was busy. */
    double computed(Page page) {
        CDPSession session = context.newCDPSession(page);
        session.send("Performance.enable");
        for (JsonElement metric :
                session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("ProcessTime")) {
                return metric.getAsJsonObject().get("value").getAsDouble();
            }
        }
        throw new IllegalStateException("Chromium does not say");
    }

    /** What the pages did that they may not do. */
    List<String> misdeeds() {
        return List.copyOf(misdeeds);
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
