package nl.werkbrug.debthelp.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.debthelp.HelpKind;
import nl.werkbrug.debthelp.HelpStatus;
import nl.werkbrug.debthelp.Referral;
import nl.werkbrug.debthelp.Referral.Channel;
import nl.werkbrug.debthelp.SharedFact;
import nl.werkbrug.debthelp.SharedFact.Line;
import nl.werkbrug.dossier.References;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.Option;
import nl.werkbrug.garnishment.HelpedGarnishments;
import nl.werkbrug.party.Parties;
import nl.werkbrug.party.Party;
import nl.werkbrug.party.PartyKind;
import nl.werkbrug.party.Person;
import nl.werkbrug.party.Persons;
import nl.werkbrug.shared.DutchFormats;
import nl.werkbrug.shared.DutchTime;
import nl.werkbrug.shared.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody who refers can choose: the helper, and what goes along; and the referral that the answers make. */
@Component
class ReferChoices {

    private static final String OTHER = "OTHER";
    private static final Map<HelpKind, PartyKind> PARTIES =
            Map.of(HelpKind.MUNICIPAL, PartyKind.DEBT_HELP, HelpKind.ADVICE, PartyKind.FINANCIAL_ADVICE);

    private final JdbcClient jdbc;
    private final Parties parties;
    private final Persons persons;
    private final References references;
    private final HelpedGarnishments garnishments;
    private final DutchFormats formats;
    private final Clock clock;

    ReferChoices(
            JdbcClient jdbc, Parties parties, Persons persons, References references, HelpedGarnishments garnishments,
            DutchFormats formats, Clock clock) {
        this.jdbc = jdbc;
        this.parties = parties;
        this.persons = persons;
        this.references = references;
        this.garnishments = garnishments;
        this.formats = formats;
        this.clock = clock;
    }

    /** Who gives that sort of help, and another: the debt help of a town does not advise independently. */
    List<Option> helpers(HelpKind kind) {
        List<Option> all = new ArrayList<>(
                parties.ofKind(PARTIES.get(kind)).stream().map(it -> new Option(it.id(), it.name())).toList());
        all.add(new Option(OTHER, Words.of("debthelp.refer.other")));
        return all;
    }

    /** What is known and the referrer may see. */
    List<Option> facts(String dossierId, boolean withGarnishments) {
        Person person = person(dossierId);
        List<SharedFact> known = new ArrayList<>();
        if (person.birthDate() != null) {
            known.add(SharedFact.BIRTH_DATE);
        }
        if (!person.address().oneLine().isEmpty()) {
            known.add(SharedFact.ADDRESS);
        }
        known.add(SharedFact.EMPLOYER);
        if (withGarnishments && !garnishments.running(dossierId).isEmpty()) {
            known.add(SharedFact.GARNISHMENTS);
        }
        return known.stream().map(it -> new Option(it.name(), it.label())).toList();
    }

    /** The helper, and how it is reached: somebody with a login gets a task, else a mail address a link, else a letter. */
    Referral.Helper helper(Answers answers) {
        String chosen = answers.text(question(kind(answers))).orElseThrow();
        if (chosen.equals(OTHER)) {
            Optional<String> email = answers.text("helperEmail");
            return new Referral.Helper(
                    null, answers.text("helperName").orElseThrow(), email.orElse(null), answers.text("helperAddress").orElse(null),
                    email.isPresent() ? Channel.LINK : Channel.PAPER);
        }
        Party party = parties.find(chosen).filter(it -> it.kind() == PARTIES.get(kind(answers))).orElseThrow();
        String address = party.address() == null || party.address().oneLine().isEmpty() ? null : party.address().oneLine();
        Channel channel = takesPart(party.id()) ? Channel.INBOX : party.email() == null ? Channel.PAPER : Channel.LINK;
        return new Referral.Helper(party.id(), party.name(), party.email(), address, channel);
    }

    private boolean takesPart(String partyId) {
        return jdbc.sql("""
                        select count(*) from membership m join app_user u on u.id = m.user_id and u.active = true
                         where m.party_id = :party and m.role_code = 'DEBT_COUNSELLOR'""")
                .param("party", partyId).query(Integer.class).single() > 0;
    }

    /** What goes along, in the order of {@link SharedFact}. */
    List<Line> lines(String dossierId, Answers answers) {
        Person person = person(dossierId);
        List<Line> lines = new ArrayList<>(List.of(Line.of(SharedFact.NAME, person.fullName())));
        var chosen = answers.chosen("facts");
        if (chosen.contains(SharedFact.BIRTH_DATE.name())) {
            lines.add(Line.of(SharedFact.BIRTH_DATE, formats.date(person.birthDate())));
        }
        answers.text("phone").ifPresent(it -> lines.add(Line.of(SharedFact.PHONE, it)));
        answers.text("mail").ifPresent(it -> lines.add(Line.of(SharedFact.EMAIL, it)));
        if (chosen.contains(SharedFact.ADDRESS.name())) {
            lines.add(Line.of(SharedFact.ADDRESS, person.address().oneLine()));
        }
        if (chosen.contains(SharedFact.EMPLOYER.name())) {
            lines.add(Line.of(SharedFact.EMPLOYER, employer(dossierId)));
        }
        if (chosen.contains(SharedFact.GARNISHMENTS.name())) {
            garnishments.running(dossierId).forEach(it -> lines.add(new Line(SharedFact.GARNISHMENTS, it.words(), it.id())));
        }
        return lines;
    }

    Referral referral(
            String id, String ownDossier, String aboutDossier, Referral.Referrer referrer, Answers answers, String paper) {
        LocalDate today = DutchTime.today(clock);
        return new Referral(
                id, ownDossier, aboutDossier, referrer, today, kind(answers), helper(answers),
                yes(answers, "threat"), answers.text("question").orElse(null),
                new Referral.Consent(answers.date("consentOn").orElseThrow(), paper, yes(answers, "tellsPayroll")), HelpStatus.SENT,
                today, today, null, null, false);
    }

    private String employer(String dossierId) {
        return jdbc.sql("select p.name from dossier d join party p on p.id = d.employer_id where d.id = :id").param("id", dossierId)
                .query(String.class).single();
    }

    private Person person(String dossierId) {
        return persons.find(references.personOf(dossierId)).orElseThrow();
    }

    static HelpKind kind(Answers answers) {
        return HelpKind.valueOf(answers.text("kind").orElseThrow());
    }

    /** The question in which the helper was chosen. */
    static String question(HelpKind kind) {
        return kind == HelpKind.ADVICE ? "adviser" : "helper";
    }

    private static boolean yes(Answers answers, String key) {
        return answers.text(key).filter("YES"::equals).isPresent();
    }
}
