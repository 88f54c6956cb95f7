package id.dosir.journey;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Files that a person drags over the page and lets go. */
final class Drop {

    private Drop() {}

    /** Lets files go over the place for papers of the filing page. */
    static void on(Page page, List<FilePayload> files) {
        JSHandle dropped = page.evaluateHandle(
                """
                files => {
                  const transfer = new DataTransfer();
                  for (const [name, type, content] of files) {
                    const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));
                    transfer.items.add(new File([bytes], name, { type: type }));
                  }
                  return transfer;
                }
                """,
                files.stream()
                        .map(file -> List.of(
                                file.name, file.mimeType, Base64.getEncoder().encodeToString(file.buffer)))
                        .toList());
        Locator zone = page.locator("#f\\:files");
        zone.dispatchEvent("dragover", Map.of("dataTransfer", dropped));
        zone.dispatchEvent("drop", Map.of("dataTransfer", dropped));
    }
}
