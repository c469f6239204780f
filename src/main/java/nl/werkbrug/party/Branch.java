package nl.werkbrug.party;

/** One place of work of an employer (vestiging). */
public record Branch(String id, BranchNumber number, String name, Address address) {

    public Branch {
        name = ContactDetails.name(name);
    }
}
