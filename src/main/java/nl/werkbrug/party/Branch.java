package nl.werkbrug.party;

/** One place of work of an employer (vestiging). */
public record Branch(String id, BranchNumber number, String name, Address address) {

    public Branch {
        name = ContactDetails.name(name);
    }

    /** The same place under that id. */
    public Branch withId(String other) {
        return new Branch(other, number, name, address);
    }
}
