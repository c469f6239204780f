package nl.werkbrug.outcome.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.werkbrug.access.NotVisible;
import nl.werkbrug.access.Viewer;
import nl.werkbrug.form.Answers;
import nl.werkbrug.form.FieldError;
import nl.werkbrug.form.Option;
import nl.werkbrug.hire.Hire;
import nl.werkbrug.hire.HireRights;
import nl.werkbrug.outcome.OutcomeCohorts;
import nl.werkbrug.outcome.OutcomeContract;
import nl.werkbrug.outcome.Participant.Job;
import nl.werkbrug.outcome.store.OutcomeContractTable;
import nl.werkbrug.outcome.store.OutcomePeopleTable;
import nl.werkbrug.shared.Words;
import nl.werkbrug.web.FormFlow;
import nl.werkbrug.web.FormPage;
import nl.werkbrug.web.FormResult;
import org.springframework.stereotype.Component;

/** An employer tells that an employee takes part, or that the employee takes the consent back; the id is that of the hire. */
final class OutcomeJoinFlows {

    private OutcomeJoinFlows() {}

    private static String dossier(Hire hire) {
        return "/dossiers/" + hire.dossierId();
    }

    /** Takes part. */
    @Component
    static class OutcomeJoinFlow implements FormFlow {

        private final HireRights rights;
        private final OutcomeContractTable contracts;
        private final OutcomePeopleTable people;
        private final OutcomeCohorts cohorts;

        OutcomeJoinFlow(HireRights rights, OutcomeContractTable contracts, OutcomePeopleTable people, OutcomeCohorts cohorts) {
            this.rights = rights;
            this.contracts = contracts;
            this.people = people;
            this.cohorts = cohorts;
        }

        @Override
        public String name() {
            return "resultaat-deelname";
        }

        @Override
        public FormPage open(String id, Viewer viewer) {
            Hire hire = rights.forEmployer(id, viewer);
            FormPage page = FormPage.of("outcome-join", Words.of("outcome.join.title"), dossier(hire), "outcome-join:" + id)
                    .withOptions(Map.of("contracts", offered(hire)));
            return people.jobOfHire(id).isPresent() ? page.done(Words.of("outcome.mistake.joined-before")) : page;
        }

        @Override
        public FormResult submit(String id, Answers answers, Viewer viewer) {
            Hire hire = rights.forEmployer(id, viewer);
            String contract = answers.text("contract").orElseThrow();
            if (offered(hire).stream().noneMatch(option -> option.value().equals(contract))) {
                throw new NotVisible("outcome contract", contract);
            }
            Optional<String> mistake = cohorts.join(
                    hire, contract, answers.text("number").orElseThrow(), answers.date("consentOn").orElseThrow(), viewer);
            return mistake.<FormResult>map(text -> new FormResult.Refused(List.of(FieldError.in("number", text))))
                    .orElseGet(() -> new FormResult.Done(dossier(hire), Words.of("outcome.done.joined")));
        }

        /** Those of the municipality of the hire. */
        private List<Option> offered(Hire hire) {
            return hire.municipalityId() == null ? List.of() : contracts.running(hire.municipalityId()).stream()
                    .map((OutcomeContract it) -> new Option(it.id(), it.title())).toList();
        }
    }

    /** Takes the consent back. */
    @Component
    static class OutcomeLeaveFlow implements FormFlow {

        private final HireRights rights;
        private final OutcomePeopleTable people;
        private final OutcomeCohorts cohorts;

        OutcomeLeaveFlow(HireRights rights, OutcomePeopleTable people, OutcomeCohorts cohorts) {
            this.rights = rights;
            this.people = people;
            this.cohorts = cohorts;
        }

        @Override
        public String name() {
            return "resultaat-toestemming-intrekken";
        }

        @Override
        public FormPage open(String id, Viewer viewer) {
            Hire hire = rights.forEmployer(id, viewer);
            FormPage page = FormPage.of("outcome-leave", Words.of("outcome.leave.title"), dossier(hire), "outcome-leave:" + id);
            return job(id).shared() ? page : page.done(Words.of("outcome.leave.before"));
        }

        @Override
        public FormResult submit(String id, Answers answers, Viewer viewer) {
            Hire hire = rights.forEmployer(id, viewer);
            cohorts.leave(job(id), viewer);
            return new FormResult.Done(dossier(hire), Words.of("outcome.done.left"));
        }

        private Job job(String hireId) {
            return people.jobOfHire(hireId).orElseThrow(() -> new NotVisible("outcome job", hireId));
        }
    }
}
