-- What the words of all tasks of a dossier have in common: there are three times as many tasks as dossiers, so rare words are sought here first.
create table inbox_dossier_text (
  dossier_id varchar(36) not null primary key,
  -- As in inbox_task, without the title.
  search_text varchar(500) not null,
  constraint inbox_text_of_dossier foreign key (dossier_id) references dossier (id) on delete cascade
);
insert into inbox_dossier_text (dossier_id, search_text)
select d.id, substring(lower(concat(d.reference, ' ', e.name, ' ', coalesce(p.given_name, ''), ' ', coalesce(p.family_name, ''), ' ',
                                    coalesce(d.matter_name, ''))), 1, 500)
  from dossier d
  join party e on e.id = d.employer_id
  left join person p on p.id = d.person_id
 where exists (select 1 from inbox_task t where t.dossier_id = d.id);
-- The few titles among very many tasks: the database skips from one to the next.
create index inbox_by_title on inbox_task (title);
