package id.dosir.core.template;

import id.dosir.core.document.ReadingOutcome.Unreadable;

/** Answer to "make a template of this Word file". */
public sealed interface WordReading {

    /** @param draft what it gives */
    record Drafted(WordDraft draft) implements WordReading {}

    /** @param why it gives nothing; for UNKNOWN_TYPE the detail is the type that was found */
    record NotDrafted(Unreadable why) implements WordReading {}
}
