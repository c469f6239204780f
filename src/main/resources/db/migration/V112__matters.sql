-- A dossier may be about a matter of a party that is no employer: a signal at a loket, a place, an outcome contract. The column
-- keeps its name; it holds the party that keeps the dossier.
alter table dossier drop foreign key dossier_of_employer;
alter table dossier add constraint dossier_of_keeper foreign key (employer_id) references party (id);
-- What lists call such a matter, without the name of a person; null in a dossier of an employee or of an employer itself.
alter table dossier add column matter_name varchar(120);
