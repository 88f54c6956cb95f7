package id.dosir.worker;

import id.dosir.core.template.WordDraft.Lost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Fields of a Word file: an instruction, and the text that it gave last. One may stand within another, and run over paragraphs. */
final class WordFields {

    private static final int DEEPEST = 20;

    private final WordLosses losses;
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean answered;
        private boolean merged;
    }

    WordFields(WordLosses losses) {
        this.losses = losses;
    }

    /** @return whether text that comes now is the last value of a field whose token stands instead */
    boolean isReplaced() {
        return open.stream().anyMatch(field -> field.merged);
    }

    void instruction(String more) {
        if (!open.isEmpty()) {
            open.peek().instruction.append(more);
        }
    }

    /**
     * @param mark {@code begin}, {@code separate} or {@code end}
     * @return token that stands here
     */
    Optional<String> mark(String mark) {
        switch (mark) {
            case "begin" -> {
                if (open.size() < DEEPEST) {
                    open.push(new Field());
                }
                return Optional.empty();
            }
            case "separate" -> {
                return open.isEmpty() ? Optional.empty() : answered(open.peek());
            }
            default -> {
                return open.isEmpty() ? Optional.empty() : answered(open.pop());
            }
        }
    }

    /** @return token that stands for a field in one piece */
    Optional<String> simple(String instruction) {
        boolean replaced = isReplaced();
        Optional<String> token = WordTokens.ofField(instruction);
        if (token.isEmpty()) {
            losses.add(isLink(instruction) ? Lost.LINK : Lost.FIELD);
        }
        return replaced ? Optional.empty() : token;
    }

    /** A field that merges a value ends with its paragraph; one that lost its end must not swallow what follows. */
    void endOfParagraph() {
        open.removeIf(field -> field.merged);
    }

    private Optional<String> answered(Field field) {
        if (field.answered) {
            return Optional.empty();
        }
        field.answered = true;
        Optional<String> token = simple(field.instruction.toString());
        field.merged = WordTokens.ofField(field.instruction.toString()).isPresent();
        return token;
    }

    private static boolean isLink(String instruction) {
        return instruction.strip().startsWith("HYPERLINK");
    }
}
