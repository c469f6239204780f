-- A letter to who has no login: somebody prints it and puts it in the post. Three tables for that become one.
create table posted_letter (
  -- What it is about: an objection, a custom budget or a signal.
  about_id varchar(36) not null,
  -- What it says; one of each kind, the last one.
  kind varchar(20) not null,
  document_id varchar(36) not null,
  -- The day on which it was put in the post; null until then.
  posted_on date,
  posted_by varchar(36),
  primary key (about_id, kind),
  constraint document_of_posted_letter foreign key (document_id) references document (id)
);

-- A letter whose document somebody removed by hand cannot be printed any more.
insert into posted_letter (about_id, kind, document_id, posted_on, posted_by)
  select objection_id, kind, document_id, posted_on, posted_by from objection_letter l
   where exists (select 1 from document d where d.id = l.document_id);
insert into posted_letter (about_id, kind, document_id, posted_on, posted_by)
  select request_id, kind, document_id, posted_on, posted_by from custom_budget_letter l
   where exists (select 1 from document d where d.id = l.document_id);
insert into posted_letter (about_id, kind, document_id, posted_on, posted_by)
  select signal_id, kind, document_id, posted_on, posted_by from signal_letter l
   where exists (select 1 from document d where d.id = l.document_id);

drop table objection_letter;
drop table custom_budget_letter;
drop table signal_letter;
