package id.dosir.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** One account at a desk of 1366x768; now and then with a phone of 390x844 in hand. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLIS = 60_000;

    static {
        // five seconds are too few on a busy machine
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final URI base;
    private final String account;
    private final BrowserContext context;
    private final Page page;
    /** What the browser complained about: script errors, and whatever the content security policy refused. */
    private final List<String> complaints = new ArrayList<>();

    private Visitor(URI base, String account) {
        this.base = base;
        this.account = account;
        context = Browser.shared()
                .newContext(new NewContextOptions().setViewportSize(1366, 768).setLocale("id-ID"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(said -> {
            if (said.type().equals("error")) {
                complaints.add(page.url() + ": " + said.text());
            }
        });
    }

    /** Signs in through the page. */
    static Visitor signedIn(URI base, String account) {
        Visitor visitor = new Visitor(base, account);
        visitor.open("masuk");
        visitor.signIn(visitor.page);
        assertThat(visitor.heading()).hasText("Kotak masuk");
        return visitor;
    }

    /** Opens the sign-in page and fills it in; what follows is the test's matter. */
    static Visitor with(URI base, String account, String password) {
        Visitor visitor = new Visitor(base, account);
        visitor.open("masuk");
        visitor.signIn(visitor.page, password);
        return visitor;
    }

    /** Fills in the sign-in page that is open in this tab. */
    void signIn(Page tab) {
        signIn(tab, "demo-dosir");
    }

    private void signIn(Page tab, String password) {
        tab.getByLabel("Nama pengguna").fill(account);
        tab.getByLabel("Kata sandi").fill(password);
        tab.locator("#masuk")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Masuk"))
                .click();
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(base.resolve(path).toString());
        // Chromium drops keys and clicks that come before a page is painted for the first time; no person is that fast
        page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
    }

    Locator heading() {
        return page.locator("h1");
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The message over the page says this. */
    void told(String text) {
        assertThat(page.locator("main .ui-messages").first()).containsText(text);
    }

    /** @return bytes behind a link, with this person's session */
    APIResponse fetch(Locator link) {
        return context.request()
                .get(URI.create(page.url()).resolve(link.getAttribute("href")).toString());
    }

    /** @return what stands behind an address of the WAR, with this person's session */
    APIResponse get(String path) {
        return context.request().get(base.resolve(path).toString());
    }

    /** @return bytes that a form sends for, as it is filled in */
    APIResponse sent(Locator form) {
        return context.request()
                .get((String) form.evaluate("f => f.action + '?' + new URLSearchParams(new FormData(f))"));
    }

    /**
     * @param paper as the address names it
     * @return what the press of a button opens in a tab of its own
     */
    APIResponse printed(Locator button, String paper) {
        List<String> asked = new ArrayList<>();
        Consumer<Request> listens = request -> {
            if (request.url().contains("/cetak/") && request.url().contains("kertas=" + paper)) {
                asked.add(request.url());
            }
        };
        context.onRequest(listens);
        button.click();
        context.waitForCondition(() -> !asked.isEmpty());
        context.offRequest(listens);
        context.pages().stream().filter(tab -> tab != page).forEach(Page::close);
        return context.request().get(asked.get(0));
    }

    /** Keeps a picture as a monitor shows it. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-1366.png")));
    }

    /** Keeps pictures of monitor and phone, light and dark, and returns the grave accessibility faults in each. */
    List<String> inspected(String name) {
        List<String> faults = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1366, 390}) {
                page.setViewportSize(width, width == 390 ? 844 : 768);
                String picture = name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + ".png")));
                // each theme and each width once: axe takes seconds
                if ((scheme == ColorScheme.LIGHT) == (width == 1366)) {
                    grave().forEach(fault -> faults.add(picture + ": " + fault));
                }
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1366, 768);
        return faults;
    }

    private List<String> grave() {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(Visitor::said)
                        .toList();
    }

    private static String said(Rule rule) {
        return rule.getId() + " at "
                + rule.getNodes().stream()
                        .map(node -> node.getTarget() + " " + node.getHtml())
                        .toList();
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public String toString() {
        return account;
    }

    /** Keeps a last picture too: when a test fails, it shows where. */
    @Override
    public void close() {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve("terakhir-" + account + ".png")));
        context.close();
    }
}
