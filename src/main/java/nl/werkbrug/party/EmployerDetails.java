package nl.werkbrug.party;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people to reach and the places of work. */
@Component
class EmployerDetails {

    private final JdbcClient jdbc;

    EmployerDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Contact> contacts(String partyId) {
        return jdbc.sql("select * from contact where party_id = :id order by name, id")
                .param("id", partyId)
                .query(PartySql::contact)
                .list();
    }

    List<Branch> branches(String employerId) {
        return jdbc.sql("select * from branch where employer_id = :id order by branch_number, id")
                .param("id", employerId)
                .query(PartySql::branch)
                .list();
    }

    void addContact(String partyId, Contact contact) {
        jdbc.sql("""
                insert into contact (id, party_id, name, job_title, email, phone)
                values (:id, :party, :name, :title, :email, :phone)""")
                .param("id", contact.id())
                .param("party", partyId)
                .param("name", contact.name())
                .param("title", contact.jobTitle())
                .param("email", contact.email())
                .param("phone", contact.phone())
                .update();
    }

    void replaceBranches(String employerId, List<Branch> branches) {
        jdbc.sql("delete from branch where employer_id = :employer").param("employer", employerId).update();
        branches.forEach(branch -> addBranch(employerId, new Branch(
                UUID.randomUUID().toString(), branch.number(), branch.name(), branch.address())));
    }

    void addBranch(String employerId, Branch branch) {
        jdbc.sql("""
                insert into branch (id, employer_id, branch_number, name, street, postcode, city)
                values (:id, :employer, :number, :name, :street, :postcode, :city)""")
                .param("id", branch.id())
                .param("employer", employerId)
                .param("number", branch.number().value())
                .param("name", branch.name())
                .param("street", branch.address().street())
                .param("postcode", branch.address().postcode())
                .param("city", branch.address().city())
                .update();
    }
}
