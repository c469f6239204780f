package nl.werkbrug.garnishment.web;

import java.time.LocalTime;
import java.util.Locale;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Uploads;
import nl.werkbrug.garnishment.Bailiff;
import nl.werkbrug.garnishment.Claim;
import nl.werkbrug.garnishment.GarnishmentKind;
import nl.werkbrug.garnishment.NewGarnishment;
import nl.werkbrug.party.Address;
import nl.werkbrug.party.Bsn;
import nl.werkbrug.shared.Money;
import org.springframework.stereotype.Component;

/** Turns the answers of the registration form into what the domain registers. */
@Component
class WritAnswers {

    private final Uploads uploads;

    WritAnswers(Uploads uploads) {
        this.uploads = uploads;
    }

    NewGarnishment read(String employerId, String draftKey, Answers answers) {
        return new NewGarnishment(
                employerId, employee(answers), GarnishmentKind.valueOf(text(answers, "kind")),
                answers.date("servedOn").orElseThrow(), time(answers), bailiff(answers), text(answers, "creditor"),
                claim(answers), answers.money("voet.amount").orElse(null), answers.number("voet.percentage").orElse(null),
                answers.date("voet.date").orElse(null),
                answers.text("voet.household").filter(type -> !type.equals("UNKNOWN")).orElse(null), scan(draftKey, answers));
    }

    private static NewGarnishment.Employee employee(Answers answers) {
        return new NewGarnishment.Employee(
                new Bsn(text(answers, "person.bsn")), text(answers, "person.givenName"), text(answers, "person.familyName"),
                answers.date("person.birthDate").orElseThrow(),
                new Address(maybe(answers, "person.street"), maybe(answers, "person.postcode"), maybe(answers, "person.city")));
    }

    private static Bailiff bailiff(Answers answers) {
        return new Bailiff(
                text(answers, "bailiff.office"), maybe(answers, "bailiff.name"), text(answers, "bailiff.street"),
                text(answers, "bailiff.postcode"), text(answers, "bailiff.city"), maybe(answers, "bailiff.email"),
                maybe(answers, "bailiff.phone"), text(answers, "bailiff.iban").replaceAll("[ .]", "").toUpperCase(Locale.ROOT), text(answers, "bailiff.reference"));
    }

    private static Claim claim(Answers answers) {
        return new Claim(
                answers.money("claim.principal").orElse(null), answers.money("claim.interest").orElse(Money.ZERO),
                answers.money("claim.costs").orElse(Money.ZERO), answers.money("claim.perPeriod").orElse(null));
    }

    private static LocalTime time(Answers answers) {
        return answers.text("servedTime")
                .map(text -> text.replace('.', ':'))
                .map(text -> LocalTime.parse(text.length() == 4 ? "0" + text : text))
                .orElse(null);
    }

    private byte[] scan(String draftKey, Answers answers) {
        return uploads.sent(draftKey, answers, "writ").orElse(null);
    }

    private static String text(Answers answers, String key) {
        return answers.text(key).orElseThrow();
    }

    private static String maybe(Answers answers, String key) {
        return answers.text(key).orElse(null);
    }
}
