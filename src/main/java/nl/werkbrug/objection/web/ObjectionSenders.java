package nl.werkbrug.objection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.werkbrug.access.WorksAs;
import nl.werkbrug.dossier.LetIn;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.objection.Contested;
import nl.werkbrug.objection.Sender;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.shared.Words;
import org.springframework.stereotype.Component;

/** Who may have sent a letter: who stands in the dossier behind the wall of the decision, or somebody whose name is typed. */
@Component
class ObjectionSenders {

    private static final String PARTY = "PARTY:";

    private final LetIn letIn;
    private final Parties parties;

    ObjectionSenders(LetIn letIn, Parties parties) {
        this.letIn = letIn;
        this.parties = parties;
    }

    /** To choose from; who is in the dossier for another subject, such as a garnishment, is no choice. */
    List<Option> options(Contested it) {
        List<Option> all = new ArrayList<>(List.of(option(Sender.Kind.EMPLOYEE), option(Sender.Kind.ADDRESSEE)));
        letIn.besidesEmployer(it.dossierId(), it.subject()).stream().filter(each -> each.worksAs() != WorksAs.LOKET)
                .map(LetIn.Helper::partyId).distinct().filter(id -> !id.equals(it.employerId()))
                .forEach(id -> parties.find(id).ifPresent(party -> all.add(new Option(PARTY + id, party.name()))));
        all.add(option(Sender.Kind.OTHER));
        return all;
    }

    private static Option option(Sender.Kind kind) {
        return new Option(kind.name(), Words.of("objection.register.sender." + kind));
    }

    /** Who was chosen, with the address of now; empty when that is not known. Where nobody could choose it is who got the decision. */
    Optional<Sender> of(Contested it, Answers answers) {
        String chosen = answers.text("sender").orElse(Sender.Kind.ADDRESSEE.name());
        if (chosen.startsWith(PARTY)) {
            return parties.find(chosen.substring(PARTY.length())).filter(party -> party.address() != null).map(ObjectionSenders::party);
        }
        return Optional.of(switch (Sender.Kind.valueOf(chosen)) {
            case ADDRESSEE -> Sender.addressee(it.employerId());
            case EMPLOYEE -> Sender.employee(null);
            case OTHER -> Sender.other(answers.text("senderName").orElseThrow(), answers.text("senderAddress").orElseThrow());
        });
    }

    private static Sender party(Party it) {
        return Sender.other(it.name(), String.join("\n", it.address().lines()));
    }
}
