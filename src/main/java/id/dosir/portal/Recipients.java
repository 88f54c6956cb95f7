package id.dosir.portal;

import id.dosir.core.act.Dispose;
import id.dosir.core.dossier.Actor;
import id.dosir.core.dossier.Nature;
import id.dosir.core.dossier.Organisation;
import id.dosir.core.dossier.Post;
import id.dosir.core.dossier.Recipient;
import id.dosir.core.dossier.SlipRule;
import id.dosir.people.People;
import id.dosir.people.Person;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** To whom a slip may go besides the one whom the SOP names: {@code post}, or {@code post@person} where several hold it. */
@Named
@RequestScoped
public class Recipients {

    @Inject
    DossierPage page;

    @Inject
    People people;

    @Inject
    CurrentActor actor;

    @Inject
    Organisation organisation;

    @Inject
    OfficeTime time;

    @Inject
    Texts texts;

    /**
     * @param value of the field
     * @param label name and post
     */
    public record Choice(String value, String label) {}

    /** @return choices, without the post that leads the slip; empty text when nobody leads it yet */
    public List<Choice> besides(String leading) {
        return choices(leading, actor.get());
    }

    /**
     * The same for a slip that another gave on paper: his to choose, but nobody enters an order to himself.
     *
     * @param superior user name of who gave it; who is not known has nobody to choose
     */
    public List<Choice> besidesFor(String superior, String leading) {
        return people.actorOf(superior == null ? "" : superior)
                .map(giver -> choices(leading, giver))
                .orElse(List.of());
    }

    private List<Choice> choices(String leading, Actor giver) {
        return SlipRule.receivers(page.getDossier(), organisation, giver).stream()
                .filter(post -> !post.code().equals(leading)
                        && (giver.equals(actor.get()) || !actor.get().reaches(post)))
                .flatMap(this::choices)
                .toList();
    }

    private Stream<Choice> choices(Post post) {
        String title = texts.post(post.code());
        List<Person> holders = people.holdersOf(post);
        String names = holders.stream().map(Person::name).collect(Collectors.joining(", "));
        Choice whoever = new Choice(post.code(), names.isEmpty() ? title : names + " \u2013 " + title);
        return holders.size() < 2
                ? Stream.of(whoever)
                : Stream.concat(
                        Stream.of(whoever),
                        holders.stream()
                                .map(p -> new Choice(post.code() + "@" + p.username(), p.name() + " \u2013 " + title)));
    }

    /** @return the slip as the desk takes it */
    Dispose order(SlipForm form) {
        return new Dispose(
                form.getInstructions() == null ? Set.of() : Set.of(form.getInstructions()),
                form.getNote(),
                form.getNature() == null ? Nature.ORDINARY : form.getNature(),
                form.isSecret(),
                Optional.ofNullable(form.getDue()).map(time::instant),
                form.getAlso() == null
                        ? List.of()
                        : Arrays.stream(form.getAlso()).map(this::recipient).toList());
    }

    private Recipient recipient(String value) {
        int at = value.indexOf('@');
        return at < 0
                ? Recipient.holderOf(new Post(value))
                : new Recipient(new Post(value.substring(0, at)), people.actorOf(value.substring(at + 1)));
    }
}
