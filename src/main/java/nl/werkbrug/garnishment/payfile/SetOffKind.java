package nl.werkbrug.garnishment.payfile;

/** For what the employer holds back a claim of its own on the employee (article 7:632 BW). */
public enum SetOffKind {
    VOORSCHOT,
    SCHADE,
    BOETE,
    TE_VEEL_BETAALD,
    HUUR
}
