-- A letter about a custom budget to an employee, who has no login: somebody prints it and puts it in the post.
create table custom_budget_letter (
  request_id varchar(36) not null,
  -- DECISION or CLAIM; one of each.
  kind varchar(10) not null,
  document_id varchar(36) not null,
  -- The day on which it was put in the post; null until then.
  posted_on date,
  posted_by varchar(36),
  primary key (request_id, kind),
  constraint letter_of_budget foreign key (request_id) references custom_budget_request (id)
);

-- The account of the municipality to which money is claimed back.
alter table custom_budget_request add column claim_iban varchar(34);

-- The day on which who looked into a delay said the answer comes; null while the first promise holds.
alter table signal_report add column delayed_to date;
