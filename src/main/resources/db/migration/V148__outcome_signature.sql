-- A change of a contract is signed by every party whose rights it touches: the payer, the provider and each investor. Who proposes it runs the contract.
create table outcome_signature (
  id varchar(36) not null primary key,
  addendum_id varchar(36) not null,
  -- Where the task is: of an investor in a dossier of its own, for investors do not know who the others are.
  dossier_id varchar(36) not null,
  party_id varchar(36) not null,
  -- As what the party signs: LOKET, PROVIDER or INVESTOR.
  part varchar(20) not null,
  -- ASKED, then SIGNED or REFUSED; GONE when the change ended without this answer.
  state varchar(20) not null,
  decided_by varchar(36),
  decided_on date,
  because varchar(1000),
  constraint outcome_signature_once unique (addendum_id, part, party_id),
  constraint outcome_signature_of foreign key (addendum_id) references outcome_addendum (id),
  constraint outcome_signature_party foreign key (party_id) references party (id),
  constraint outcome_signature_of_dossier foreign key (dossier_id) references dossier (id)
);
create index outcome_signature_by_dossier on outcome_signature (dossier_id);

-- Until now the payer alone signed. The signature has the id of the change, for a task that waits knows that id.
insert into outcome_signature (id, addendum_id, dossier_id, party_id, part, state, decided_by, decided_on, because)
  select a.id, a.id, c.dossier_id, c.payer_id, 'LOKET', case a.state when 'PROPOSED' then 'ASKED' when 'AGREED' then 'SIGNED' else 'REFUSED' end,
         a.decided_by, a.decided_on, a.because
    from outcome_addendum a join outcome_contract c on c.id = a.contract_id;

-- The new highest return for investors, in thousandths of what was put in; null when that stays.
alter table outcome_addendum add column return_cap int;

-- Milestones that count no more: at all, or for cohorts that begin later.
create table outcome_addendum_stop (
  addendum_id varchar(36) not null,
  kind varchar(20) not null,
  later_cohorts boolean not null,
  primary key (addendum_id, kind),
  constraint outcome_addendum_stop_of foreign key (addendum_id) references outcome_addendum (id)
);
