package id.dosir.core.dossier;

/** What must follow an act once it is committed. Each can be repeated without harm. */
public sealed interface Consequence {

    /** @param post whose holders have a new task */
    record TellPost(Post post) implements Consequence {}

    /** @param place on which slip somebody has an order beside the main line */
    record TellReceiver(SlipPlace place) implements Consequence {}

    /** @param place where a receiver gave the order back or finished it; whose slip it is learns so */
    record TellSender(SlipPlace place) implements Consequence {}

    /** @param topic what the applicant learns */
    record TellApplicant(Topic topic) implements Consequence {}

    /** The search index has to catch up with the dossier. */
    record Reindex() implements Consequence {}

    /** What mails to applicants are about. */
    enum Topic {
        RECEIVED,
        RETURNED,
        REJECTED,
        REVOKED,
        /** The last step of a SOP without a register is done. */
        COMPLETED
    }
}
