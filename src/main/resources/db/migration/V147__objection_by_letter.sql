-- Every objection is handled in one model, and a decision on one about a custom budget says why it was sent back.
alter table custom_budget_objection add column returned_because varchar(2000);
delete from network_fit where process_id in ('wage-subsidy-objection', 'request-objection-loket', 'custom-budget-objection');

-- Who objects: ADDRESSEE (who got the decision), EMPLOYEE or OTHER. All but an employer who asked get letters by post.
alter table objection add column sender varchar(10) default 'ADDRESSEE' not null;
-- Only of OTHER.
alter table objection add column sender_name varchar(120);
alter table objection add column sender_address varchar(300);
-- The party that follows it in the program: who asked the decision and objects, or objects for the employee. Null for a letter of another.
alter table objection add column reader_party_id varchar(36);
update objection set reader_party_id = (select r.asked_party_id from custom_budget_request r where r.id = objection.about_id);

-- An objection that an employer did not make itself stands behind a wall where only the municipality is.
insert into access_rule (role_code, subject, part, works_as) values
  ('LOKET_CASEWORKER', 'BUDGET_OBJECTION_LETTER', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'BUDGET_OBJECTION_LETTER', 'LOKET', 'LOKET'),
  ('LOKET_TEAM_LEAD', 'BUDGET_OBJECTION_LETTER', 'LOKET', 'LOKET_LEAD');

-- A letter to who objected: somebody prints it and puts it in the post.
create table objection_letter (
  objection_id varchar(36) not null,
  -- RECEIPT, SUPPLEMENT (the last one) or DECISION.
  kind varchar(10) not null,
  document_id varchar(36) not null,
  -- The day on which it was put in the post; null until then.
  posted_on date,
  posted_by varchar(36),
  primary key (objection_id, kind),
  constraint letter_of_objection foreign key (objection_id) references objection (id)
);

create index custom_budget_objection_by_follow_up on custom_budget_objection (follow_up_id);
